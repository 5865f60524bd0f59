/** Somebody else is signed in than the one whose page is open. */
export const identity = {
  account: 'You are now signed in as {who} in another tab.',
  accountBody:
    'This page was opened as {mine}. Nothing is sent from it any more. What you typed stays on this device, for that account only.',
  continue: 'Continue as {who}',
  membership: 'Your membership as {mine} has ended.',
  membershipBody: 'Nothing is sent from this page any more. What you typed stays on this device.',
  stay: 'Stay on this page',
} as const;
