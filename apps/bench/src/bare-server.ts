import express from 'express'
import pg from 'pg'

/** What requests are measured against: Express and one INSERT or SELECT by key. No token, no check, no event. */
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 })
await pool.query(
  'CREATE TABLE IF NOT EXISTS bare (visit_id uuid PRIMARY KEY, household_id uuid, report jsonb NOT NULL)',
)
const app = express()
app.use(express.json())
app.put('/visits/:visitId', async (request, response) => {
  const values = [request.params.visitId, request.body.householdId, JSON.stringify(request.body)]
  await pool.query({ name: 'insert', text: 'INSERT INTO bare VALUES ($1, $2, $3)', values })
  response.json(request.body)
})
app.get('/visits/:visitId', async (request, response) => {
  const values = [request.params.visitId]
  const { rows } = await pool.query({ name: 'select', text: 'SELECT report FROM bare WHERE visit_id = $1', values })
  response.json(rows[0]?.report)
})
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
})
process.once('disconnect', () => process.exit()) // the bench is gone
process.once('SIGTERM', () => process.exit()) // in good order, so that a profiler can write
