export { switchMaintenance } from './switch-maintenance.js';
export { AdministrationModule } from './administration.module.js';
