import { door } from '../../kernel/index.js';
import { countryPolicy, institutionPolicy } from './places.policy.js';

export const countries = door('countries t', 'code name', (me) => countryPolicy.scope(me, 't'));
export const institutions = door('institutions t', 'id name acronym', (me) => institutionPolicy.scope(me, 't'));
