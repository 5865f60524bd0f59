export { addAdministrator, AdministratorRefused } from './add-administrator.js';
export { confirmedSeats, counts, SeatConfirmation, signedWith } from './confirmation.js';
export { ConfirmationRepository } from './confirmation.repository.js';
export { hasFocalPoint } from './focal-points.sql.js';
export { IdentityModule } from './identity.module.js';
export { hashPassword } from './passwords.js';
export { Phase, RoundHead, RoundMode, RoundState } from './roadmap-head.js';
export { Role } from './role.js';
export { NamedInstitution } from './viewer.js';
