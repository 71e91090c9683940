import { LinkButton } from '../../../look/button.tsx'
import { say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { kindInWords, servicesInWords, statusInWords } from './account-in-words.ts'
import { type Account, waysOn } from './decide.ts'

/** `/field/h/:id/people/:r/accounts`: the accounts of somebody, how far each is; never a number. */
export function AccountsPage() {
  return <OfPerson>{(known) => <Accounts {...known} />}</OfPerson>
}

function Accounts(known: PersonKnown) {
  const { person, facts } = known
  const at = `${addressOf(known)}/accounts`
  return (
    <Page
      title={say('person.accounts')}
      back={addressOf(known)}
      main={
        <LinkButton kind="main" href={`${at}/new`}>
          {say('account.add')}
        </LinkButton>
      }
    >
      <p>{person.name}</p>
      {facts.accounts.length === 0 ? <p>{say('accounts.none')}</p> : null}
      <ul class="list">
        {facts.accounts.map((account) => (
          <li key={account.accountId}>
            {waysOn(account).length === 0 ? (
              <div class="row">
                <Summary account={account} />
              </div>
            ) : (
              <a class="row" href={`${at}/of/${account.accountId}`}>
                <Summary account={account} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{say('accounts.no-number')}</p>
    </Page>
  )
}

function Summary({ account }: { account: Account }) {
  const { mark, text } = statusInWords(account.status)
  const pays = servicesInWords(account)
  return (
    <>
      <strong>{account.provider}</strong>
      <span>{kindInWords(account.kind)}</span>
      {pays === undefined ? null : <span>{pays}</span>}
      <span class="state">
        <span aria-hidden="true">{mark} </span>
        {text}
      </span>
    </>
  )
}
