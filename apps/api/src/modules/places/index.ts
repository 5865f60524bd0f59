export { DesignationInput, designationProblems } from './designation.js';
export { NamedInstitution, namedInstitution } from './named-institution.js';
export { ParticipantName, participantName, participantNames } from './participant-name.js';
export { changeInstitution } from './places.policy.js';
export { PlacesModule } from './places.module.js';
export * from './places.doors.js';
