import { testMigrationRules } from '@lantoa/chassis/testing/migration-rules'

testMigrationRules(new URL('../migrations/', import.meta.url))
