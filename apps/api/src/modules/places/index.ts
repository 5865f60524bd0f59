export { Country } from './country.entity.js';
export { Institution } from './institution.entity.js';
export { NamedInstitution, namedInstitution } from './named-institution.js';
export { ParticipantName, participantName, participantNames } from './participant-name.js';
export { countryPolicy, institutionPolicy } from './places.policy.js';
export { PlacesModule } from './places.module.js';
export * from './places.doors.js';
