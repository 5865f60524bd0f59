export { addAdministrator, AdministratorRefused } from './add-administrator.js';
export {
  ConfirmationNeed,
  confirmedSeats,
  SeatConfirmation,
  seatTitle,
  signatoriesFirst,
  signedWith,
  waitingSeats,
} from './confirmation.js';
export { ConfirmationRepository } from './confirmation.repository.js';
export { hasFocalPoint } from './focal-points.sql.js';
export { PeopleArgs, PersonaArgs, SignInInput } from './identity.inputs.js';
export { IdentityModule } from './identity.module.js';
export {
  accountKeeper,
  anybody,
  changeSeat,
  confirmSeat,
  invitationPolicy,
  keepAccounts,
  membershipPolicy,
  readsMembershipsOf,
  readsToConfirm,
  recordLetter,
  sessionPolicy,
  teams,
  userPolicy,
  type Confirming,
  type Seat,
} from './identity.policy.js';
export { Invitation } from './invitation.entity.js';
export { AcceptInvitationInput, ResetPasswordInput } from './invitation.inputs.js';
export { Membership } from './membership.entity.js';
export { hashPassword } from './passwords.js';
export { Accreditation, Role } from './role.js';
export { SignInService } from './sign-in.service.js';
export { User } from './user.entity.js';
export * from './identity.doors.js';
