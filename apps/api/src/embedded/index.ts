export { type Embedded, startEmbedded } from './embedded-database.js';
export { productDatabase } from './product-database.js';
export { EmbeddedError } from './embedded-error.js';
export { anyFreePort, isPortFree, listenFault, nextFreePort, portProblem, whereToListen } from './ports.js';
export { systemFault } from './system-faults.js';
