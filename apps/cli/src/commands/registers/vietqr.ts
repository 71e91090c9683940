import { resolve } from 'node:path'
import { Command } from 'commander'
import { refuseMasked } from '../../failure/refuse-masked.ts'
import { refuseOverwriting, saveText } from '../../files/save-file.ts'
import type { Io } from '../../io.ts'
import { readFileName } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'
import { renderQrSheet } from '../../vietqr/qr-sheet.ts'

type Options = { bin: string; number: string; purpose?: string; out: string; force?: true }

/** The sheet of a merchant. The number goes into the answer and the file, and is kept nowhere. */
export function merchantVietQr(io: Io): Command {
  const command = new Command('vietqr')
    .description('write an A4 page with a VietQR code by which a merchant is paid; the number is kept nowhere')
    .argument('<id>', 'of the merchant, as `list` shows it')
    .requiredOption('--bin <bin>', 'the bank by its six digits, such as 970416')
    .requiredOption('--number <number>', 'of the account; it goes into the page and nowhere else')
    .option('--purpose <text>', 'what a payment says, at most 25 letters')
    .requiredOption('--out <file>', 'where to', readFileName)
    .option('--force', 'overwrite the file')
    .action(async (merchantId: string, { bin, number, purpose, out, force }: Options) => {
      const path = resolve(io.cwd, out)
      await refuseOverwriting(path, force ?? false)
      const { payments } = await openSession(io)
      const { name, masked } = await payments.getMerchant({ params: { merchantId }, signal: io.signal }).orThrow()
      if (masked) throw refuseMasked('names', 'this sheet cannot be written')
      const order = { bin, number, ...(purpose === undefined ? {} : { purpose }) }
      const { payload } = await payments.buildVietQr({ body: order, signal: io.signal }).orThrow()
      const numberEnds = number.slice(-4)
      await saveText(path, force ?? false, renderQrSheet({ name, payload, numberEnds }))
      printLine(io, `${out}: print it on A4 and try it with a phone.`)
    })
  return withExamples(
    command,
    'lantoa merchants vietqr 01990f3e-7c1a-7000-8000-0000000000e1 --bin 970416 --number 257678859 --out sheet.html',
  )
}
