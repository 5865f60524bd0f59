export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded-database.js';
export { defaultDataDir, productDatabase } from './product-database.js';
export { EmbeddedError } from './embedded-error.js';
export { anyFreePort, isPortFree, listenFault, nextFreePort, portProblem, whereToListen } from './ports.js';
export { systemFault } from './system-faults.js';
