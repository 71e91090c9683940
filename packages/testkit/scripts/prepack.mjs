// Builds what a package publishes. Plain JavaScript, because npm may run it on a Node that reads no TypeScript.
import { execFileSync } from 'node:child_process'

const { npm_package_name: name, npm_config_user_agent: packer = '' } = process.env
if (packer.startsWith('npm/')) {
  console.error(`These are sources. A package to install is made by: npx -y pnpm@12.21.0 --filter ${name} pack`)
  process.exit(1)
}
execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' })
