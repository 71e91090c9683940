import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { expect, onTestFinished, test } from 'vitest'
import { EXIT } from '../src/failure/exit-codes.ts'
import { createProgram } from '../src/program.ts'
import { problem, stage } from './stage.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

test.each<[argv: string, exitCode: number, err: string]>([
  ['', 2, 'Usage: lantoa'],
  ['units', 2, 'Usage: lantoa units'],
  ['statsu', 2, "unknown command 'statsu'\n(Did you mean status?)"],
  ['units imprt x.csv', 2, '(Did you mean import?)'],
  ['units find', 2, "missing required argument 'text'"],
  ['units find x --levle commune', 2, '(Did you mean --level?)'],
  ['units find x --level comune', 2, 'Allowed choices are province, district, commune, hamlet.'],
  ['units find x --limit 0', 2, 'Write a number from 1 to 50.'],
  ['units find x --as-of 31/02/2026', 2, 'Write a day as 2026-03-17 or 17/03/2026.'],
  ['units find x --as-of 3/4/2026', 2, 'Write a day as 2026-03-17 or 17/03/2026.'],
  ['report --uint 31027', 2, "unknown option '--uint'\n(Did you mean --unit?)"],
  ['report', 2, "required option '--unit <code>' not specified"],
  ['targets draft --unti 31027 --value 3', 2, '(Did you mean one of --unit, --until?)'],
  ['login --url lantoa.example', 2, 'Write it as http://127.0.0.1:8080.'],
  ['login', 2, 'Who are you?'],
  ['login --client x', 2, 'LANTOA_CLIENT_SECRET'],
  ['login --demo admin --client x', 2, "option '--demo <role>' cannot be used with option '--client <id>'"],
  ['report --unit VN --html a.html --json', 2, "'--html <file>' cannot be used with option '--json'"],
  ['report --unit VN --html a.html --indicator I-04', 2, "cannot be used with option '--indicator <id>'"],
  ['report --unit VN --html a.html --children', 2, "cannot be used with option '--children'"],
  ['report --unit VN --html=', 2, 'Write the name of a file.'],
  ['export values --unit VN --out=', 2, 'Write a name that ends in .csv or .xlsx.'],
  ['status --service x', 2, "unknown option '--service'"],
  [
    'dead-letters list --service x',
    2,
    'Allowed choices are identity, payments, teams, government, market, reporting, all.',
  ],
])('lantoa %s → %d', async (argv, exitCode, err) => {
  const { lantoa } = await stage({ loggedIn: false })
  const answer = await lantoa(...argv.split(' ').filter(Boolean))
  expect(answer).toMatchObject({ exitCode, out: '', err: expect.stringContaining(err) })
})

test.each([
  ['units show 31027 --as-of 2026-03-17', '#/query/asOf', '--as-of'],
  ['units show 31027', '#/params/code', 'unit'],
  ['units show 31027', '#/query/other', '#/query/other'],
  ['indicators show I-04', '#/params/indicatorId', 'indicator'],
  ['explain I-04 --unit 31027', '#/query/unit', '--unit'],
  ['report --unit 31027', '/unit', '--unit'],
])('lantoa %s: a refusal calls %s %s', async (argv, pointer, name) => {
  const refused = problem(422, 'invalid-request', { errors: [{ pointer, detail: 'no' }] })
  const fetch = async ({ url }: Request) =>
    url.endsWith('/token') ? Response.json({ access_token: 'a.b.c' }) : refused.clone()
  const { lantoa } = await stage({ fetch })
  expect((await lantoa(...argv.split(' '))).err).toContain(`\n  ${name}: no\n`)
})

test.each([
  ['installed', {}, 'lantoa'],
  ['by the package manager', { npm_lifecycle_event: 'lantoa' }, 'npx -y pnpm@12.21.0 lantoa'],
  ['by the script of somebody else', { npm_lifecycle_event: 'report' }, 'lantoa'],
])('%s: help, hints and notes name what can be typed', async (_how, env, name) => {
  const { lantoa } = await stage({ loggedIn: false, env })
  expect((await lantoa('--help')).out).toContain(`\n  $ ${name} doctor\n`)
  expect((await lantoa('report', '--unit', 'VN')).err).toContain(`Log in first: \`${name} login --help\` shows how.`)
  expect((await lantoa('report', '--uint', 'VN')).err).toContain(`\`${name} report --help\` shows how.`)
  expect((await lantoa('doctor')).out).toContain(`\`${name} login`)
})

test.each([
  ['units show 31027 --as-of 17/03/2026', '/teams/v1/units/31027?asOf=2026-03-17'],
  ['units find x --as-of 17.03.2026', '/teams/v1/units/search?q=x&asOf=2026-03-17'],
  ['report --unit 31027 --on 07/03/2026', 'on=2026-03-07'],
  ['closings list --unit 31027 --period 3/2026', 'period=2026-03'],
])('lantoa %s asks for %s: what is shown can be typed', async (argv, asked) => {
  const urls: string[] = []
  const fetch = async ({ url }: Request) => {
    urls.push(url)
    return url.endsWith('/token') ? Response.json({ access_token: 'a.b.c' }) : problem(404, 'not-found')
  }
  const { lantoa } = await stage({ fetch })
  await lantoa(...argv.split(' '))
  expect(urls.join('\n')).toContain(asked)
})

test('the help names every exit code', async () => {
  const { out } = await (await stage({ loggedIn: false })).lantoa('--help')
  for (const code of Object.values(EXIT)) expect(out).toMatch(new RegExp(`^ +${code}  `, 'm'))
})

test('every command has help with a description and, if it takes anything, examples', async () => {
  const { io, lantoa } = await stage({ loggedIn: false })
  for (const path of pathsOf(createProgram(io))) {
    const { exitCode, out } = await lantoa(...path, '--help')
    expect({ path, exitCode }).toEqual({ path, exitCode: 0 })
    expect(out).toContain(`Usage: ${['lantoa', ...path].join(' ')}`)
    if (path.at(-1) !== 'logout') expect(out).toContain(`Examples:\n  $ lantoa`)
  }
})

function pathsOf(command: Command, path: string[] = []): string[][] {
  return [path, ...command.commands.flatMap((below) => pathsOf(below, [...path, below.name()]))]
}

test('an option is given to the command behind which it stands, also where the one above has it too', async () => {
  const { io } = await stage({ loggedIn: false })
  const shared: string[] = []
  for (const path of pathsOf(createProgram(io))) {
    const program = createProgram(io)
    const command = commandAt(program, path)
    if (!command.options.some(({ long }) => long === '--json')) continue
    if (command.parent?.options.some(({ long }) => long === '--json')) shared.push(path.join(' '))
    let given: object = {}
    for (const option of command.options) {
      if (option.long !== '--json') command.setOptionValueWithSource(option.attributeName(), 'x', 'default')
    }
    for (const argument of command.registeredArguments) argument.argOptional()
    command.action(() => {
      given = command.opts()
    })
    await program.parseAsync([...path, '--json'], { from: 'user' })
    expect({ path, given }).toMatchObject({ path, given: { json: true } })
  }
  expect(shared).toContain('indicators show')
})

function commandAt(program: Command, path: readonly string[]): Command {
  return path.reduce((command, name) => {
    const below = command.commands.find((each) => each.name() === name)
    if (!below) throw new Error(`no command ${name}`)
    return below
  }, program)
}

test('colours are for terminals, and for those who have not said no', async () => {
  const red = '\u001b[31m'
  const printed = async (options: Parameters<typeof stage>[0]) => (await (await stage(options)).lantoa('statsu')).err
  expect(await printed({ tty: 80 })).toContain(red)
  expect(await printed({ tty: 80, env: { NO_COLOR: '1' } })).not.toContain(red)
  expect(await printed({})).not.toContain(red)
})

test.skipIf(!existsSync('/dev/full'))('as a process: what cannot be written is told, with 1', async () => {
  const child = spawn('sh', ['-c', '"$0" "$1" --help > /dev/full', process.execPath, MAIN])
  let err = ''
  child.stderr.on('data', (part: Buffer) => (err += part))
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, err }).toEqual({
    exitCode: 1,
    err: expect.stringMatching(/^Error: The output cannot be written: /),
  })
})

test('as a process: Ctrl-C stops a call that hangs, in a sentence and with 130', async () => {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/oidc')) response.end(JSON.stringify({ access_token: 'a.b.c' }))
    else hanging.abort()
  })
  const hanging = new AbortController()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => server.closeAllConnections())
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const { folder, file } = await stage({ loggedIn: false })
  await file('login.json', JSON.stringify({ url, tokenUrl: `${url}/oidc/token`, clientId: 'a', clientSecret: 'b' }))

  const child = spawn(process.execPath, [MAIN, 'units', 'find', 'x'], {
    env: { ...process.env, LANTOA_CONFIG_DIR: folder },
  })
  let err = ''
  child.stderr.on('data', (part: Buffer) => (err += part))
  if (!hanging.signal.aborted) await once(hanging.signal, 'abort')
  child.kill('SIGINT')
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, err }).toEqual({ exitCode: 130, err: '\nStopped.\n' })
})
