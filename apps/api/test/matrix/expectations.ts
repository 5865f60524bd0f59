/**
 * The access rules read out operation by operation, by hand: this table is not made from the policy rows but held against
 * them. `operation | record | whose`, then a cell for each column of `columns.ts`:
 *
 *   yes   the record, or the act is done        -     an answer without the record
 *   404   NOT_FOUND                             401   UNAUTHENTICATED
 *   .     there is no such case                 other words: FORBIDDEN with the reason of `REASONS`, or a code
 *
 * `P` and `E` have three values where they differ by publication level: none/text/progress.
 */
export const REASONS: Readonly<Record<string, string>> = {
  role: 'role_not_permitted',
  head: 'not_head',
  team: 'not_own_delegation',
  part: 'not_own_participant',
  inst: 'not_own_institution',
  author: 'not_author',
  self: 'not_oneself',
  other: 'not_confirmer',
};

const identity = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
viewer | account | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signInInfo | account | -                  yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
sessions | session | own                  yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
sessions | session | other                -     -     -     -     -     -     -     -     401          -              -
accounts | account | -                    role  role  role  role  role  role  role  role  401          role           yes
memberships | membership | own            yes   yes   yes   404   yes   404   404   404   401          404            yes
memberships | membership | other          yes   -     -     404   -     404   404   404   401          404            yes
delegations | delegation | own            yes   yes   yes   404   yes   404   404   404   401          404            yes
delegations | delegation | other          yes   -     -     404   -     404   404   404   401          404            yes
signIn | account | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signInAsPersona | persona | -             yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signOut | session | own                   yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signOutEverywhere | session | own         yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
changePassword | own account | -           yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
makeResetLink | account without a seat | - 404   404   404   404   404   404   404   404   401          404            yes
makeResetLink | delegate | own            role  yes   yes   404   role  404   404   404   401          404            role
makeResetLink | focal point | own         role  role  role  404   yes   404   404   404   401          404            role
makeResetLink | delegate | other          role  404   404   404   404   404   404   404   401          404            role
makeResetLink | observer | -              yes   404   404   404   404   404   404   404   401          404            role
openReset | link | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
resetPassword | link | -                  yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
disableAccount | account | own            role  role  role  role  role  role  role  role  401          role           self
disableAccount | account | other          role  role  role  role  role  role  role  role  401          role           yes
people | seat | own                       yes   yes   yes   404   yes   404   404   404   401          404            yes
people | seat | other                     yes   -     -     404   -     404   404   404   401          404            yes
administeredRoadmaps | roadmap | -        role  role  role  role  role  role  role  role  401          role           yes
inviteMember | secretariat | -            role  role  role  role  role  role  role  role  401          404            yes
inviteMember | head of delegation | own   yes   role  role  role  role  role  role  role  401          404            role
inviteMember | head of delegation | other yes   role  role  role  role  role  role  role  401          404            role
inviteMember | alternate | own            role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | alternate | other          role  team  team  role  role  role  role  role  401          404            role
inviteMember | delegate | own             role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | delegate | other           role  team  team  role  role  role  role  role  401          404            role
inviteMember | national coordinator | own role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | focal point | own          role  role  role  role  yes   role  role  role  401          404            role
inviteMember | focal point | other        role  role  role  role  team  role  role  role  401          404            role
inviteMember | observer | -               yes   role  role  role  role  role  role  role  401          404            role
inviteAdministrator | administrator | -   role  role  role  role  role  role  role  role  401          role           yes
invitations | somebody else's | own       yes   -     -     404   -     404   404   404   401          404            yes
invitations | one of mine | own           yes   yes   yes   404   yes   404   404   404   401          404            yes
openInvitation | link | -                 yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
acceptInvitation | link | -               yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
renewInvitation | observer | -            yes   404   404   404   404   404   404   404   401          404            role
renewInvitation | administrator | -      404   404   404   404   404   404   404   404   401          404            yes
renewInvitation | delegate, mine | own role  yes   yes   role  role  role  role  role  401          404            role
renewInvitation | focal point, mine | own role role role role  yes   role  role  role  401          404            role
withdrawInvitation | observer | -         yes   404   404   404   404   404   404   404   401          404            role
withdrawInvitation | administrator | -      404   404   404   404   404   404   404   404   401          404            yes
withdrawInvitation | delegate, mine | own role  yes   yes   role  role  role  role  role  401          404            role
withdrawInvitation | focal point, mine | own role role role role  yes   role  role  role  401          404            role
recordLetter | first signatory | own      yes   role  role  404   role  404   404   404   401          404            role
recordLetter | first signatory | other    yes   404   404   404   404   404   404   404   401          404            role
confirmSeat | alternate | own             other yes   yes   404   role  404   404   404   401          404            other
confirmSeat | alternate | other           other 404   404   404   404   404   404   404   401          404            other
confirmSeat | secretariat | -             yes   other other 404   404   404   404   404   401          404            other
confirmSeat | first signatory with a letter | own other role  role  404 role 404 404 404    401          404            yes
endMembership | secretariat | -           role  404   404   404   404   404   404   404   401          404            yes
endMembership | head of delegation | own  yes   role  role  404   role  404   404   404   401          404            role
endMembership | alternate | own           role  yes   yes   404   role  404   404   404   401          404            role
endMembership | alternate | other         role  404   404   404   404   404   404   404   401          404            role
endMembership | delegate | own            role  yes   yes   404   role  404   404   404   401          404            role
endMembership | delegate | other          role  404   404   404   404   404   404   404   401          404            role
endMembership | national coordinator | own role yes   yes   404   role  404   404   404   401          404            role
endMembership | focal point | own         role  role  role  404   yes   404   404   404   401          404            role
endMembership | focal point | other       role  404   404   404   404   404   404   404   401          404            role
endMembership | observer | -              yes   404   404   404   404   404   404   404   401          404            role
`;

const texts = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
countries | country | -                   yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    yes            yes
institutions | institution | -            yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
themes | theme | -                        yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
papers | final | own                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
papers | in review | own                  yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
papers | in review | other                yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
findings | published | own                yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
findings | in review | own                yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
findings | in review | other              yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
finding | published | own                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
finding | in review | own                 yes   yes   yes   yes   yes   yes   yes   404   404          404            404
finding | in review | other               yes   yes   yes   yes   yes   yes   yes   404   404          404            404
roadmaps | roadmap | -                    yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    -/yes/yes      -
roadmap | roadmap | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorities | in force | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorities | in consultation | -          yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
priorities | draft | -                    yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
priority | in force | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priority | in consultation | -            yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priority | draft | -                      yes   404   404   404   404   404   404   404   404          404            404
priorityVersions | in force | -           yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityVersions | another than in force | - yes yes  yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
priorityVersions | in consultation | -    yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priorityVersions | draft | -              yes   404   404   404   404   404   404   404   404          404            404
steps | in force | -                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
steps | in consultation | -               yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
steps | draft | -                         yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
step | in force | -                       yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
step | in consultation | -                yes   yes   yes   yes   yes   yes   yes   404   404          404            404
step | draft | -                          yes   404   404   404   404   404   404   404   404          404            404
frameworks | framework | -                yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    yes            -
movePriority | in force | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
movePriority | in consultation | -        yes   role  role  role  role  role  role  404   401          404            404
movePriority | draft | -                  yes   404   404   404   404   404   404   404   401          404            404
ledger | entry | -                        yes   role  role  role  role  role  role  role  401          404/role/role  404
`;

const validation = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
rounds | open | -                         yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
rounds | declared | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
rounds | declared, not adopted | -        yes   yes   yes   yes   yes   yes   yes   yes   404/-/-      404/-/-        404
round | open | -                          yes   yes   yes   yes   yes   yes   yes   404   404          404            404
round | declared | -                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
round | declared, not adopted | -         yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
ballot | open | -                         yes   yes   yes   yes   yes   yes   yes   404   404          404            404
ballot | declared | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
ballot | declared, not adopted | -        yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
positions | on an open ballot | own       yes   yes   yes   yes   yes   yes   yes   404   404          404            404
positions | on an open ballot | other     yes   yes   yes   yes   yes   yes   yes   404   404          404            404
positions | final | own                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
positions | final | other                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
positions | final, not adopted | other    yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
positions | replaced before the result | other yes yes yes  yes   yes   yes   yes   -     404/-/-      404/-/-        404
positionDraft | draft | own               404   yes   yes   yes   yes   404   404   404   401          404            404
positionDraft | draft | other             404   -     -     -     -     404   404   404   401          404            404
amendments | draft | own                  -     yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | draft | other                -     -     -     -     -     -     -     -     401          404/-/-        404
amendments | submitted | own              yes   yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | submitted | other            yes   -     -     -     -     -     -     -     401          404/-/-        404
amendments | sent back | own              yes   yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | sent back | other            yes   -     -     -     -     -     -     -     401          404/-/-        404
amendments | admitted | own               yes   yes   yes   yes   yes   yes   yes   -     401          404/-/-        404
amendments | admitted | other             yes   yes   yes   yes   yes   yes   yes   -     401          404/-/-        404
savePositionDraft | open ballot | own     role  yes   yes   yes   yes   role  role  404   401          404            404
discardPositionDraft | draft | own        role  yes   yes   yes   yes   role  role  404   401          404            404
discardPositionDraft | draft | other      role  CONFLICT CONFLICT CONFLICT CONFLICT role role 404 401  404            404
signPosition | open ballot | own          role  yes   yes   head  head  role  role  404   401          404            404
openRound | frozen text | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
closeRound | open | -                     yes   role  role  role  role  role  role  404   401          404            404
extendDeadline | open | -                 yes   role  role  role  role  role  role  404   401          404            404
cancelBallot | open | -                   yes   role  role  role  role  role  role  404   401          404            404
`;

const tracking = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
nationalActions | action | own            yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
nationalActions | action | other          yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
nationalAction | action | own             yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
nationalAction | action | other           yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
milestones | of an action | own           yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
milestones | of an action | other         yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
milestones | regional | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
milestones | regional, of a draft step | - yes  404   404   404   404   404   404   404   404          404            404
statusUpdates | draft | own               -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | draft | beside            -     yes   yes   yes   yes   -     -     -     404/404/-    404/404/-      404
statusUpdates | draft | other             -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | submitted | own           -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | submitted | beside        -     yes   yes   yes   yes   -     -     -     404/404/-    404/404/-      404
statusUpdates | submitted | other         -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | returned | own            -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | returned | other          -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | published | own           yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdates | published | other         yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdate | draft | own                404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | draft | beside             404   yes   yes   yes   yes   404   404   404   404          404            404
statusUpdate | draft | other              404   404   404   404   404   404   404   404   404          404            404
statusUpdate | submitted | own            404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | submitted | beside         404   yes   yes   yes   yes   404   404   404   404          404            404
statusUpdate | submitted | other          404   404   404   404   404   404   404   404   404          404            404
statusUpdate | returned | own             404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | returned | other           404   404   404   404   404   404   404   404   404          404            404
statusUpdate | published | own            yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdate | published | other          yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
indicators | indicator | -                yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
budgetLines | budget line | -             yes   yes   yes   yes   yes   yes   yes   yes   401          404/-/-        404
risks | risk | -                          yes   yes   yes   yes   yes   yes   yes   yes   401          404/-/-        404
saveUpdateDraft | action | own            role  role  role  role  role  yes   role  role  401          404/404/role   404
saveUpdateDraft | action | beside         role  role  role  role  role  inst  role  role  401          404/404/role   404
saveUpdateDraft | action | other          role  role  role  role  role  part  role  role  401          404/404/role   404
submitUpdate | action | own               role  role  role  role  role  yes   role  role  401          404/404/role   404
submitUpdate | action | beside            role  role  role  role  role  inst  role  role  401          404/404/role   404
submitUpdate | action | other             role  role  role  role  role  part  role  role  401          404/404/role   404
discardUpdateDraft | draft | own          404   role  role  role  role  yes   404   404   401          404            404
discardUpdateDraft | draft | beside       404   role  role  role  role  404   404   404   401          404            404
discardUpdateDraft | draft | other        404   404   404   404   404   404   404   404   401          404            404
returnUpdate | submitted | own            404   role  role  role  yes   role  404   404   401          404            404
returnUpdate | submitted | beside         404   role  role  role  yes   404   404   404   401          404            404
returnUpdate | submitted | other          404   404   404   404   404   404   404   404   401          404            404
publishUpdate | submitted | own           404   role  role  role  yes   role  404   404   401          404            404
publishUpdate | submitted | beside        404   role  role  role  yes   404   404   404   401          404            404
publishUpdate | submitted | other         404   404   404   404   404   404   404   404   401          404            404
moveForecast | of an action | own         role  role  role  role  yes   yes   role  role  401          404/404/role   404
moveForecast | of an action | beside      role  role  role  role  yes   inst  role  role  401          404/404/role   404
moveForecast | of an action | other       role  role  role  role  part  part  role  role  401          404/404/role   404
moveForecast | regional | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
completeMilestone | of an action | own    role  role  role  role  yes   yes   role  role  401          404/404/role   404
completeMilestone | of an action | beside role  role  role  role  yes   inst  role  role  401          404/404/role   404
completeMilestone | of an action | other  role  role  role  role  part  part  role  role  401          404/404/role   404
completeMilestone | regional | -          yes   role  role  role  role  role  role  role  401          404/role/role  404
correctCompletion | of an action | own    role  role  role  role  yes   yes   role  role  401          404/404/role   404
correctCompletion | of an action | beside role  role  role  role  yes   inst  role  role  401          404/404/role   404
correctCompletion | of an action | other  role  role  role  role  part  part  role  role  401          404/404/role   404
correctCompletion | regional | -          yes   role  role  role  role  role  role  role  401          404/role/role  404
correctForecast | of an action | own      role  role  role  role  yes   yes   role  role  401          404/404/role   404
correctForecast | of an action | beside   role  role  role  role  yes   inst  role  role  401          404/404/role   404
correctForecast | of an action | other    role  role  role  role  part  part  role  role  401          404/404/role   404
correctForecast | regional | -            yes   role  role  role  role  role  role  role  401          404/role/role  404
`;

const discussion = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
threads | delegation | beside             -     yes   yes   yes   yes   yes   -     -     404/-/-      404/-/-        404
threads | delegation | other              -     -     -     -     -     -     -     -     404/-/-      404/-/-        404
threads | participants | other            yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
threads | public | other                  yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
threads | public, on a national action | other yes yes yes  yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
threads | participants, on a submitted update | own 404 yes yes yes yes yes   404   404   404          404            404
threads | participants, on a submitted update | other 404 404 404 404 404 404 404   404   404          404            404
threads | participants, on a draft priority | other yes 404 404 404 404 404   404   404   404          404            404
thread | delegation | beside              404   yes   yes   yes   yes   yes   404   404   404          404            404
thread | delegation | other               404   404   404   404   404   404   404   404   404          404            404
thread | participants | other             yes   yes   yes   yes   yes   yes   yes   404   404          404            404
thread | public | other                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
thread | public, on a national action | other yes yes yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
thread | participants, on a submitted update | own 404 yes yes yes yes yes    404   404   404          404            404
thread | participants, on a submitted update | other 404 404 404 404 404 404  404   404   404          404            404
thread | participants, on a draft priority | other yes 404 404 404 404 404    404   404   404          404            404
postComment | new, delegation | own       role  yes   yes   yes   yes   yes   role  role  401          404/role/role  404
postComment | new, participants | own     yes   yes   yes   yes   yes   yes   yes   role  401          404/role/role  404
postComment | new, public | own           yes   yes   yes   role  role  role  role  role  401          404/role/role  404
postComment | reply, delegation | beside  404   yes   yes   yes   yes   yes   404   404   401          404            404
postComment | reply, delegation | other   404   404   404   404   404   404   404   404   401          404            404
postComment | reply, participants | other yes   yes   yes   yes   yes   yes   yes   404   401          404            404
postComment | reply, public | other       yes   yes   yes   role  role  role  role  role  401          404/role/role  404
editComment | delegation | own            .     yes   yes   yes   yes   yes   .     .     .            .              .
editComment | delegation | beside         404   author author author author author 404 404 401         404            404
editComment | delegation | other          404   404   404   404   404   404   404   404   401          404            404
editComment | participants | own          yes   yes   yes   yes   yes   yes   yes   .     .            .              .
editComment | participants | other        author author author author author author author 404 401     404            404
editComment | public | other              author author author author author author author author 401  404/author/author 404
removeComment | delegation | own          .     yes   yes   yes   yes   yes   .     .     .            .              .
removeComment | delegation | beside       404   author author author author author 404 404 401         404            404
removeComment | delegation | other        404   404   404   404   404   404   404   404   401          404            404
removeComment | participants | own        yes   yes   yes   yes   yes   yes   yes   .     .            .              .
removeComment | participants | other      author author author author author author author 404 401     404            404
removeComment | public | other            author author author author author author author author 401  404/author/author 404
resolveThread | delegation | own          .     yes   yes   yes   yes   yes   .     .     .            .              .
resolveThread | delegation | beside       404   yes   yes   role  role  role  404   404   401          404            404
resolveThread | delegation | other        404   404   404   404   404   404   404   404   401          404            404
resolveThread | participants | own        yes   yes   yes   yes   yes   yes   yes   .     .            .              .
resolveThread | participants | other      yes   role  role  role  role  role  role  404   401          404            404
resolveThread | public | other            yes   role  role  role  role  role  role  role  401          404/role/role  404
reopenThread | delegation | own           .     yes   yes   yes   yes   yes   .     .     .            .              .
reopenThread | delegation | beside        404   yes   yes   role  role  role  404   404   401          404            404
reopenThread | delegation | other         404   404   404   404   404   404   404   404   401          404            404
reopenThread | participants | own         yes   yes   yes   yes   yes   yes   yes   .     .            .              .
reopenThread | participants | other       yes   role  role  role  role  role  role  404   401          404            404
reopenThread | public | other             yes   role  role  role  role  role  role  role  401          404/role/role  404
`;

const pages = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
overviewPage | page | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityPage | in force | -               yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityPage | in consultation | -        yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priorityPage | draft | -                  yes   404   404   404   404   404   404   404   404          404            404
validationPage | open | -                 yes   yes   yes   yes   yes   yes   yes   404   404          404            404
validationPage | declared | -             yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
validationPage | declared, not adopted | - yes  yes   yes   yes   yes   yes   yes   yes   404          404            404
stepPage | in force | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
stepPage | in consultation | -            yes   yes   yes   yes   yes   yes   yes   404   404          404            404
stepPage | draft | -                      yes   404   404   404   404   404   404   404   404          404            404
actionGrid | status | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
workPage | action | own                   yes   yes   yes   yes   yes   yes   404   404   401          404            404
workPage | action | beside                yes   yes   yes   yes   yes   -     404   404   401          404            404
workPage | action | other                 yes   -     -     -     -     -     404   404   401          404            404
workAction | action | own                 yes   yes   yes   yes   yes   yes   404   404   401          404            404
workAction | action | beside              yes   yes   yes   yes   yes   404   404   404   401          404            404
workAction | action | other               yes   404   404   404   404   404   404   404   401          404            404
workAction | submitted update | own       -     yes   yes   yes   yes   yes   404   404   401          404            404
workAction | submitted update | other     -     404   404   404   404   404   404   404   401          404            404
progressPage | figures | -                yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
progressPage | budget | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/-/-      404/-/-        404
`;

/** By the room that the operations live in, in the order of the architecture. */
export const EXPECTED: Readonly<Record<string, string>> = {
  'Accounts and memberships': identity,
  'Places, evidence, texts and the ledger': texts,
  Validation: validation,
  Tracking: tracking,
  Discussion: discussion,
  Pages: pages,
};
