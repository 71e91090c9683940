// Lists the communes of a province and, given ids, records a visit.
//   LANTOA_URL=http://127.0.0.1:8080 LANTOA_TOKEN_URL=… LANTOA_CLIENT_ID=… LANTOA_CLIENT_SECRET=… \
//     node examples/node.mjs 91 [<household id> <team id> <person id>]
import { createLantoa } from '@lantoa/sdk'
import { clientCredentials } from '@lantoa/sdk/client-credentials'

const { LANTOA_URL, LANTOA_TOKEN_URL, LANTOA_CLIENT_ID, LANTOA_CLIENT_SECRET } = process.env
const [province, householdId, teamId, personId] = process.argv.slice(2)

const lantoa = createLantoa({
  baseUrl: LANTOA_URL,
  token: clientCredentials({
    tokenUrl: LANTOA_TOKEN_URL,
    clientId: LANTOA_CLIENT_ID,
    clientSecret: LANTOA_CLIENT_SECRET,
  }),
})

for await (const unit of lantoa.teams.listUnits.all({ query: { parent: province } })) {
  console.log(unit.code, unit.kind, unit.name)
}

if (householdId) {
  // The id is made here and kept: sending the same visit again, even a week later, changes nothing.
  const visitId = crypto.randomUUID()
  const { data, error } = await lantoa.teams.recordVisit({
    params: { visitId },
    body: {
      householdId,
      teamId,
      visitorIds: [personId],
      startedAt: new Date().toISOString(),
      outcome: 'done',
      actions: [{ action: 'safety_advice' }],
    },
  })
  console.log(error ? `refused: ${error.code}` : `recorded: ${data.visitId} in ${data.hamletCode}`)
}
