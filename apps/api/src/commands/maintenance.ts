import 'reflect-metadata';
import { switchMaintenance } from '../modules/administration/index.js';
import { tellFault } from '../start-faults.js';

/** Turns maintenance on or off from the command line: `maintenance.js on "notice" [minutes]`, or `maintenance.js off`. */
const url = process.env['DATABASE_URL'];
try {
  console.log(await switchMaintenance(url, process.argv.slice(2)));
} catch (error) {
  tellFault(error, 'Maintenance is as it was', url ?? null);
}
