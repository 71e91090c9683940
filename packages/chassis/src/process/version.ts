import chassis from '../../package.json' with { type: 'json' }

/** Version of the software: that of the image, else that of the packages, which all have the same. */
export const VERSION = process.env.LANTOA_VERSION || chassis.version
/** The commit that the image was built from. */
export const REVISION = process.env.LANTOA_REVISION || 'unknown'
