export { EntranceModule } from './entrance.module.js';
