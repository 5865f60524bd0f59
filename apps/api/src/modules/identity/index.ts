export { addAdministrator, AdministratorRefused } from './add-administrator.js';
export { IdentityModule } from './identity.module.js';
export { membershipPolicy, sessionPolicy, userPolicy } from './identity.policy.js';
export { Membership } from './membership.entity.js';
export { hashPassword } from './passwords.js';
export { ParticipantName, Phase, RoadmapHead, RoundHead, RoundMode, RoundState } from './roadmap-head.js';
export { Accreditation, Role } from './role.js';
export { User } from './user.entity.js';
export { NamedInstitution } from './viewer.js';
