/** Of this app, as services hear it: the version of this package. */
export const APP_VERSION = '0.1.0'
