export { accreditationDays, heldAccreditationDays, SeatAccreditation } from './accreditation.js';
export { addAdministrator, AdministratorRefused } from './add-administrator.js';
export {
  ConfirmationNeed,
  confirmationInForce,
  confirmedSeats,
  disabledSeats,
  SeatConfirmation,
  seatTitle,
  signatoriesFirst,
  signedWith,
  waitingSeats,
} from './confirmation.js';
export { hasFocalPoint } from './focal-points.sql.js';
export { PeopleArgs, PersonaArgs, SignInInput } from './identity.inputs.js';
export { IdentityModule } from './identity.module.js';
export {
  accountKeeper,
  anybody,
  changeSeat,
  confirmSeat,
  handOver,
  keepAccounts,
  oneself,
  membershipPolicy,
  readsMembershipsOf,
  recordLetter,
  setAccreditation,
  teams,
  type Confirming,
  type Seat,
} from './identity.policy.js';
export { Invitation, InvitationLink } from './invitation.entity.js';
export { InvitationsService } from './invitations.service.js';
export { languageProblems } from './language-problems.js';
export { makeFoundingLink } from './founding-link.js';
export { AcceptInvitationInput, FoundInstallationInput, ResetPasswordInput } from './invitation.inputs.js';
export { hashPassword } from './passwords.js';
export { Accreditation, Role } from './role.js';
export { seatsOf } from './seats-of-person.js';
export { SignInService } from './sign-in.service.js';
export { User } from './user.entity.js';
export * from './identity.doors.js';
