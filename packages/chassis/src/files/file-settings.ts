import { z } from 'zod'
import { ConfigError, webUrl } from '../process/config.ts'
import { diskFiles } from './disk-files.ts'
import type { FileStore } from './file-store.ts'
import { s3Files } from './s3-files.ts'

/** Environment that says where files lie: in a folder or in a bucket; without either none are taken. */
export const fileSettings = {
  LANTOA_FILES_FOLDER: z
    .string()
    .optional()
    .meta({ description: 'Folder in which files lie, shared by all processes of the service' }),
  LANTOA_FILES_BUCKET_URL: webUrl
    .optional()
    .meta({ description: 'Bucket of object storage that speaks S3, such as https://storage.example/lantoa-files' }),
  LANTOA_FILES_REGION: z.string().default('us-east-1').meta({ description: 'Region of the bucket' }),
  LANTOA_FILES_KEY_ID: z.string().optional().meta({ description: 'Id of the key to the bucket' }),
  LANTOA_FILES_SECRET: z.string().optional().meta({ description: 'Secret of the key to the bucket' }),
}

export type FileSettings = z.output<z.ZodObject<typeof fileSettings>>

/**
 * Opens what the settings name; undefined where they name nothing.
 * @throws ConfigError naming what contradicts another setting or is missing beside it
 */
export function openFileStore(settings: FileSettings): FileStore | undefined {
  const { LANTOA_FILES_FOLDER: folder, LANTOA_FILES_BUCKET_URL: bucketUrl } = settings
  const { LANTOA_FILES_KEY_ID: keyId, LANTOA_FILES_SECRET: secret, LANTOA_FILES_REGION: region } = settings
  if (folder && bucketUrl) throw new ConfigError(['LANTOA_FILES_FOLDER and LANTOA_FILES_BUCKET_URL: set one of them'])
  if (!bucketUrl) return folder ? diskFiles(folder) : undefined
  if (!keyId || !secret) {
    throw new ConfigError(['LANTOA_FILES_KEY_ID, LANTOA_FILES_SECRET: must be set with LANTOA_FILES_BUCKET_URL'])
  }
  return s3Files({ bucketUrl, region, keyId, secret })
}
