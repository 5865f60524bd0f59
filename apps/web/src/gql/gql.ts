/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query RoadmapChoices {\n    ownRoadmaps {\n      id\n      waiting\n    }\n  }\n": typeof types.RoadmapChoicesDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.WorkCountDocument,
    "\n  fragment AccountRow on User {\n    id\n    email\n    name\n    administrator\n    disabledAt\n    createdAt\n    seatCount\n    version\n  }\n": typeof types.AccountRowFragmentDoc,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      token\n      invitation {\n        id\n        email\n        mail {\n          state\n        }\n        version\n      }\n    }\n  }\n": typeof types.InviteAdministratorDocument,
    "\n  query OwnAccount {\n    viewer {\n      user {\n        id\n        ...Profile\n      }\n    }\n    sessions {\n      ...OwnSession\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query AccountSeats($userId: ID!) {\n    accountSeats(userId: $userId) {\n      id\n      title\n      roadmapTitle\n      endedAt\n      alone\n    }\n  }\n": typeof types.AccountSeatsDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input)\n  }\n": typeof types.EraseAccountDocument,
    "\n  fragment Profile on User {\n    id\n    name\n    language\n    zone\n    version\n  }\n": typeof types.ProfileFragmentDoc,
    "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      id\n      ...Profile\n    }\n  }\n": typeof types.SaveProfileDocument,
    "\n  fragment OwnSession on SessionInfo {\n    id\n    browser\n    system\n    createdAt\n    seenAt\n    current\n  }\n": typeof types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($sessionId: ID!) {\n    endSession(sessionId: $sessionId)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  fragment WaitingAdministrator on Invitation {\n    id\n    email\n    language\n    expiresAt\n    version\n    mail {\n      ...MailedLink\n    }\n  }\n": typeof types.WaitingAdministratorFragmentDoc,
    "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...AccountRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    invitations {\n      ...WaitingAdministrator\n    }\n    administeredRoadmaps {\n      participants {\n        code\n        name\n        footnote\n        footnoteMark\n      }\n    }\n  }\n": typeof types.AccountsPageDocument,
    "\n  mutation AddAlignmentItem($input: AddAlignmentItemInput!) {\n    addAlignmentItem(input: $input) {\n      id\n    }\n  }\n": typeof types.AddAlignmentItemDocument,
    "\n  mutation EditAlignmentItem($input: EditAlignmentItemInput!) {\n    editAlignmentItem(input: $input) {\n      id\n    }\n  }\n": typeof types.EditAlignmentItemDocument,
    "\n  mutation RemoveAlignmentItem($input: RemoveAlignmentItemInput!) {\n    removeAlignmentItem(input: $input)\n  }\n": typeof types.RemoveAlignmentItemDocument,
    "\n  mutation AlignPriority($input: AlignPriorityInput!) {\n    alignPriority(input: $input) {\n      id\n    }\n  }\n": typeof types.AlignPriorityDocument,
    "\n  fragment CatalogueEntry on Country {\n    code\n    name\n    chip\n    footnote\n    footnoteMark\n    zone\n    isoAlpha2\n    version\n  }\n": typeof types.CatalogueEntryFragmentDoc,
    "\n  query CataloguePage {\n    countries {\n      code\n      ...CatalogueEntry\n    }\n  }\n": typeof types.CataloguePageDocument,
    "\n  mutation AddCountry($input: AddCountryInput!) {\n    addCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n": typeof types.AddCountryDocument,
    "\n  mutation EditCountry($input: EditCountryInput!) {\n    editCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n": typeof types.EditCountryDocument,
    "\n  query Editions($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n      hash\n    }\n  }\n": typeof types.EditionsDocument,
    "\n  query Documents($roadmap: String!) {\n    documentsPage(roadmap: $roadmap) {\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n        parts\n        changed\n        removed\n        adoption {\n          state\n          ballot {\n            id\n            ...ListedBallot\n          }\n          earlierBallots {\n            id\n            ...ListedBallot\n          }\n          panel {\n            canSign\n          }\n        }\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  fragment ListedBallot on BallotView {\n    deadline\n    endedAt\n    ...BallotParts\n  }\n": typeof types.ListedBallotFragmentDoc,
    "\n  query Compare($roadmap: String!, $from: String, $to: String!) {\n    comparePage(roadmap: $roadmap, from: $from, to: $to) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n      }\n      from {\n        ...EditionWords\n      }\n      to {\n        ...EditionWords\n      }\n      sources {\n        passageId\n        amendmentCode\n        participantCode\n        sponsorCodes\n        decidedAt\n      }\n    }\n  }\n": typeof types.CompareDocument,
    "\n  query Edition($roadmap: String!, $number: String!) {\n    comparePage(roadmap: $roadmap, to: $number) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n      }\n      to {\n        ...EditionWords\n      }\n      adoption {\n        state\n        ballot {\n          id\n          ...PriorityBallot\n        }\n        earlierBallots {\n          id\n          ...PriorityBallot\n        }\n        panel {\n          ballotId\n          canSign\n          canSaveDraft\n          ...PositionPanelParts\n        }\n      }\n    }\n  }\n": typeof types.EditionDocument,
    "\n  fragment EditionWords on EditionText {\n    head {\n      id\n      number\n      kind\n      note\n      hash\n      circulatedAt\n    }\n    language\n    parts {\n      priorityId\n      kind\n      code\n      versionNumber\n      passages {\n        id\n        kind\n        stepId\n        stepCode\n        text\n      }\n    }\n  }\n": typeof types.EditionWordsFragmentDoc,
    "\n  fragment DraftPriorityParts on DraftPriority {\n    id\n    kind\n    code\n    title\n    state\n    circulatedNumber\n    inForceNumber\n    makingVersion\n    changes\n  }\n": typeof types.DraftPriorityPartsFragmentDoc,
    "\n  fragment PassageParts on MakingPassage {\n    id\n    kind\n    stepId\n    label\n    text\n    version\n    state\n    joinedInto\n    fixed\n    textInForce\n    editedAt\n  }\n": typeof types.PassagePartsFragmentDoc,
    "\n  fragment WriterParts on PassageWriter {\n    passageId\n    title\n    since\n    own\n  }\n": typeof types.WriterPartsFragmentDoc,
    "\n  fragment MakingParts on Making {\n    priorityId\n    kind\n    code\n    state\n    editable\n    language\n    version\n    revision\n    begunAt\n    versions {\n      id\n      number\n      labels\n      createdAt\n      inForce\n    }\n    steps {\n      id\n      code\n      removed\n    }\n    passages {\n      ...PassageParts\n    }\n    gone {\n      id\n      versionId\n      number\n      kind\n      stepId\n      text\n    }\n    writers {\n      ...WriterParts\n    }\n    hindrances {\n      code\n      passageId\n    }\n  }\n": typeof types.MakingPartsFragmentDoc,
    "\n  query Draft($roadmap: String!, $priority: String!) {\n    draftPage(roadmap: $roadmap, priority: $priority) {\n      drafts {\n        ...DraftPriorityParts\n      }\n      priorityId\n      making {\n        ...MakingParts\n      }\n      plans {\n        ...StepPlanParts\n      }\n      sources {\n        ...DraftSourceParts\n      }\n      roadmap {\n        now\n      }\n    }\n  }\n": typeof types.DraftDocument,
    "\n  fragment DraftSourceParts on DraftSource {\n    passageId\n    versionNumber\n    amendmentCode\n    participantCode\n    sponsorCodes\n    decidedAt\n  }\n": typeof types.DraftSourcePartsFragmentDoc,
    "\n  query Drafts($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      drafts {\n        ...DraftPriorityParts\n      }\n    }\n  }\n": typeof types.DraftsDocument,
    "\n  mutation OrderPriorities($input: OrderPrioritiesInput!) {\n    orderPriorities(input: $input) {\n      id\n    }\n  }\n": typeof types.OrderPrioritiesDocument,
    "\n  query DraftSince($roadmap: String!, $priority: String!, $since: ID!) {\n    draftPage(roadmap: $roadmap, priority: $priority, since: $since) {\n      making {\n        passages {\n          id\n          textSince\n        }\n        gone {\n          id\n          versionId\n          number\n          kind\n          stepId\n          text\n        }\n      }\n    }\n  }\n": typeof types.DraftSinceDocument,
    "\n  query PassageHistory($priorityId: ID!, $passageId: ID!, $before: String) {\n    passageHistory(priorityId: $priorityId, passageId: $passageId, before: $before) {\n      items {\n        id\n        act\n        text\n        by\n        at\n      }\n      before\n    }\n  }\n": typeof types.PassageHistoryDocument,
    "\n  mutation SavePassage($input: SavePassageInput!) {\n    savePassage(input: $input) {\n      passage {\n        ...PassageParts\n      }\n      making {\n        revision\n        hindrances {\n          code\n          passageId\n        }\n      }\n      changed {\n        what\n        times\n      }\n      upon\n    }\n  }\n": typeof types.SavePassageDocument,
    "\n  mutation ChangeMaking($input: ChangeMakingInput!) {\n    changeMaking(input: $input) {\n      ...MakingParts\n    }\n  }\n": typeof types.ChangeMakingDocument,
    "\n  mutation TendPassage($input: TendPassageInput!) {\n    tendPassage(input: $input) {\n      revision\n      writers {\n        ...WriterParts\n      }\n    }\n  }\n": typeof types.TendPassageDocument,
    "\n  mutation AddPriority($input: AddPriorityInput!) {\n    addPriority(input: $input) {\n      priorityId\n      code\n    }\n  }\n": typeof types.AddPriorityDocument,
    "\n  mutation StartMaking($input: StartMakingInput!) {\n    startMaking(input: $input) {\n      priorityId\n    }\n  }\n": typeof types.StartMakingDocument,
    "\n  mutation DiscardMaking($input: DiscardMakingInput!) {\n    discardMaking(input: $input)\n  }\n": typeof types.DiscardMakingDocument,
    "\n  query Figures($roadmap: String!) {\n    figuresPage(roadmap: $roadmap) {\n      currency\n      fundingSources\n      roadmap {\n        id\n        today\n      }\n      participants {\n        id\n        code\n      }\n      priorities {\n        id\n        code\n        title\n      }\n      steps {\n        id\n        code\n        title\n        priorityId\n      }\n      indicators {\n        id\n        version\n        code\n        level\n        priorityId\n        stepId\n        title\n        unit\n        ascending\n        cumulative\n        summed\n        definition\n        source\n        frequency\n        disaggregation\n        exemptParticipantIds\n        planned {\n          participantId\n          kind\n          period\n          value\n          changes {\n            from\n            reason\n            recordedAt\n          }\n        }\n      }\n      risks {\n        id\n        version\n        code\n        title\n        description\n        category\n        likelihood\n        impact\n        mitigation\n        ownerRole\n        trend\n        closedOn\n        stepIds\n        participantIds\n        ratings {\n          day\n          likelihood\n          impact\n        }\n      }\n      lines {\n        id\n        version\n        stepId\n        participantId\n        fundingSource\n        title\n        amount\n        currency\n        status\n        periodStart\n        periodEnd\n        committedOn\n        converted\n        mayChange\n        rate {\n          day\n          rate\n        }\n        payments {\n          id\n          day\n          amount\n          currency\n        }\n      }\n      totals {\n        planned {\n          ...SumInCurrency\n        }\n        committed {\n          ...SumInCurrency\n        }\n        disbursed {\n          ...SumInCurrency\n        }\n        unfunded {\n          ...SumInCurrency\n        }\n      }\n      rates {\n        id\n        version\n        currency\n        day\n        rate\n        source\n      }\n      may {\n        keep\n        addLines\n        linesOf\n      }\n    }\n  }\n": typeof types.FiguresDocument,
    "\n  fragment SumInCurrency on MoneyTotal {\n    total\n    unconverted {\n      amount\n      currency\n    }\n  }\n": typeof types.SumInCurrencyFragmentDoc,
    "\n  mutation AddIndicator($input: AddIndicatorInput!) {\n    addIndicator(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddIndicatorDocument,
    "\n  mutation EditIndicator($input: EditIndicatorInput!) {\n    editIndicator(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EditIndicatorDocument,
    "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input)\n  }\n": typeof types.RemoveIndicatorDocument,
    "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SetTargetDocument,
    "\n  mutation AddRisk($input: AddRiskInput!) {\n    addRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddRiskDocument,
    "\n  mutation EditRisk($input: EditRiskInput!) {\n    editRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EditRiskDocument,
    "\n  mutation RateRisk($input: RateRiskInput!) {\n    rateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RateRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CloseRiskDocument,
    "\n  mutation AddBudgetLine($input: AddBudgetLineInput!) {\n    addBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddBudgetLineDocument,
    "\n  mutation EditBudgetLine($input: EditBudgetLineInput!) {\n    editBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EditBudgetLineDocument,
    "\n  mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) {\n    removeBudgetLine(input: $input)\n  }\n": typeof types.RemoveBudgetLineDocument,
    "\n  mutation AddDisbursement($input: AddDisbursementInput!) {\n    addDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddDisbursementDocument,
    "\n  mutation CorrectDisbursement($input: CorrectDisbursementInput!) {\n    correctDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CorrectDisbursementDocument,
    "\n  mutation AddRate($input: AddRateInput!) {\n    addRate(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddRateDocument,
    "\n  mutation CorrectRate($input: CorrectRateInput!) {\n    correctRate(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CorrectRateDocument,
    "\n  fragment MaintenanceFacts on MaintenanceTime {\n    id\n    notice\n    until\n    beganAt\n    version\n  }\n": typeof types.MaintenanceFactsFragmentDoc,
    "\n  query HealthPage {\n    installationHealth {\n      version\n      checkedAt\n      maintenance {\n        ...MaintenanceFacts\n      }\n      database {\n        version\n        sizeBytes\n        migrations\n        unsealed\n      }\n      jobs {\n        waiting\n        waitingSince\n        running\n        failed\n        failures {\n          id\n          kind\n          failure\n          endedAt\n          mayRunAgain\n          version\n        }\n      }\n      mails {\n        waiting\n        triedInVain\n        lastSentAt\n        refused\n        givenUp\n      }\n      mailServer\n      mailTrouble\n      files {\n        count\n        usedBytes\n        waitingForScan\n      }\n      filesInBucket\n      fileStore\n      freeBytes\n      keptFreeBytes\n      scanner\n    }\n  }\n": typeof types.HealthPageDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input)\n  }\n": typeof types.SendTestMailDocument,
    "\n  mutation StartMaintenance($input: StartMaintenanceInput!) {\n    startMaintenance(input: $input) {\n      ...MaintenanceFacts\n    }\n  }\n": typeof types.StartMaintenanceDocument,
    "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      id\n    }\n  }\n": typeof types.EndMaintenanceDocument,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input)\n  }\n": typeof types.RetryJobDocument,
    "\n  query Import($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {\n    import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) {\n      import {\n        id\n        kind\n        fileName\n        fileSize\n        state\n        rememberedAt\n        newRecords\n        changedRecords\n        unchangedRecords\n        version\n      }\n      check {\n        sheets {\n          key\n          name\n          fields {\n            key\n            heading\n            required\n          }\n          columns {\n            name\n            letters\n            heading\n            firstValue\n            empty\n            becomes\n            isNew\n          }\n          records\n          newRecords\n          changedRecords\n          unchangedRecords\n        }\n        records\n        newRecords\n        changedRecords\n        unchangedRecords\n        refused\n        unconfirmed\n        faultCount\n        ready\n        asksReason\n        ground\n        faults {\n          number\n          sheet\n          cell\n          code\n          grade\n          column\n          text\n          detail\n          confirmed\n          same\n          suggestion {\n            value\n            words\n          }\n        }\n        rows {\n          row\n          change\n          moved\n          absent\n          values {\n            key\n            text\n            before\n            differs\n          }\n        }\n      }\n      undoable\n      job {\n        id\n        state\n        failure\n      }\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query Imports($roadmapId: ID!) {\n    imports(roadmapId: $roadmapId) {\n      id\n      kind\n      fileName\n      state\n      underWay\n      newRecords\n      changedRecords\n      madeAt\n      appliedAt\n      undoneAt\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  mutation AdjustImport($input: AdjustImportInput!) {\n    adjustImport(input: $input) {\n      import {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AdjustImportDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  fragment LedgerCitation on LedgerEntry {\n    subjectKind\n    subjectId\n    subject {\n      priorityCode\n      stepCode\n      roundCode\n      participantCode\n      code\n      title\n    }\n  }\n": typeof types.LedgerCitationFragmentDoc,
    "\n  fragment LedgerRow on LedgerEntry {\n    number\n    type\n    actorTitle\n    byAdministrator\n    occurredAt\n    hash\n    ...LedgerCitation\n  }\n": typeof types.LedgerRowFragmentDoc,
    "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          ...LedgerRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.LedgerPageDocument,
    "\n  fragment HeaderParts on PageRoadmap {\n    title\n    documentLabel\n    documentDate\n  }\n": typeof types.HeaderPartsFragmentDoc,
    "\n  query Overview($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      roadmap {\n        ...HeaderParts\n        today\n      }\n      trail {\n        ...TrailParts\n      }\n      priorities {\n        ...PriorityParts\n      }\n      agreed\n      round {\n        id\n        code\n        title\n        deadline\n      }\n      needs {\n        ...NeedParts\n      }\n      dates {\n        ...DateParts\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment TrailParts on TrailEntry {\n    phase\n    state\n    from\n    to\n    roundNumber\n    roundDeadline\n  }\n": typeof types.TrailPartsFragmentDoc,
    "\n  query Priorities($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      priorities {\n        ...PriorityParts\n      }\n      preamble {\n        ...PreambleParts\n      }\n      agreed\n    }\n  }\n": typeof types.PrioritiesDocument,
    "\n  fragment DateParts on UpcomingDate {\n    day\n    at\n    title\n    kind\n  }\n": typeof types.DatePartsFragmentDoc,
    "\n  fragment PriorityParts on OverviewPriority {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n    actions {\n      total\n      underWay\n      ...MixParts\n    }\n  }\n": typeof types.PriorityPartsFragmentDoc,
    "\n  fragment PreambleParts on OverviewPreamble {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n  }\n": typeof types.PreamblePartsFragmentDoc,
    "\n  fragment SeatToAccredit on PersonSeat {\n    id\n    title\n    version\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SeatToAccreditFragmentDoc,
    "\n  fragment SeatToHandOver on PersonSeat {\n    id\n    title\n    participantId\n    version\n    institutions {\n      id\n      name\n    }\n  }\n": typeof types.SeatToHandOverFragmentDoc,
    "\n  fragment WaitingMember on WaitingInvitation {\n    open\n    mayChange\n    invitation {\n      id\n      email\n      title\n      language\n      invitedAt\n      expiresAt\n      version\n      mail {\n        ...MailedLink\n      }\n    }\n  }\n": typeof types.WaitingMemberFragmentDoc,
    "\n  fragment OfferedSeat on SeatOffer {\n    role\n    accreditation\n    participantId\n  }\n": typeof types.OfferedSeatFragmentDoc,
    "\n  fragment InstitutionOfSeat on OfferedInstitution {\n    id\n    name\n    participantId\n  }\n": typeof types.InstitutionOfSeatFragmentDoc,
    "\n  fragment SeatInQuestion on PersonSeat {\n    id\n    userId\n    title\n    recordedLetter\n    version\n  }\n": typeof types.SeatInQuestionFragmentDoc,
    "\n  fragment SeatRow on PersonSeat {\n    id\n    userId\n    role\n    title\n    createdAt\n    waitsFor\n    recordedLetter\n    allowedActions\n    institutions {\n      id\n      name\n    }\n    confirmation {\n      ...ConfirmationParts\n    }\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n        sight\n      }\n    }\n  }\n": typeof types.SeatRowFragmentDoc,
    "\n  query InstitutionTable(\n    $roadmapId: ID!\n    $participantId: ID\n    $withoutFocalPoint: Boolean\n    $archived: Boolean\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    institutionTable(\n      roadmapId: $roadmapId\n      participantId: $participantId\n      withoutFocalPoint: $withoutFocalPoint\n      archived: $archived\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      total\n      edges {\n        node {\n          id\n          code\n          name\n          acronym\n          participantId\n          countryCode\n          type\n          level\n          mandate\n          roles\n          archivedAt\n          actionsLed\n          actionsSupported\n          stepsLed\n          focalPoint\n          mayChange\n          version\n          formerly {\n            name\n            until\n            merged\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstitutionTableDocument,
    "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      milestones\n      focalPoints\n      work {\n        stepCode\n        participantCode\n        leads\n      }\n    }\n  }\n": typeof types.InstitutionDocument,
    "\n  query InstitutionNow($id: ID!) {\n    institution(id: $id) {\n      id\n      code\n      name\n      acronym\n      participantId\n      countryCode\n      type\n      level\n      mandate\n      roles\n      archivedAt\n      actionsLed\n      actionsSupported\n      stepsLed\n      focalPoint\n      mayChange\n      version\n      formerly {\n        name\n        until\n        merged\n      }\n    }\n  }\n": typeof types.InstitutionNowDocument,
    "\n  mutation AddInstitution($input: AddInstitutionInput!) {\n    addInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddInstitutionDocument,
    "\n  mutation EditInstitution($input: EditInstitutionInput!) {\n    editInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EditInstitutionDocument,
    "\n  mutation RenameInstitution($input: RenameInstitutionInput!) {\n    renameInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RenameInstitutionDocument,
    "\n  mutation MergeInstitutions($input: MergeInstitutionsInput!) {\n    mergeInstitutions(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.MergeInstitutionsDocument,
    "\n  mutation ArchiveInstitution($input: InstitutionInput!) {\n    archiveInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ArchiveInstitutionDocument,
    "\n  mutation RestoreInstitution($input: InstitutionInput!) {\n    restoreInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RestoreInstitutionDocument,
    "\n  query People($roadmap: String!) {\n    people(roadmap: $roadmap) {\n      roadmap {\n        id\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      seats {\n        id\n        role\n        accreditation\n        participantId\n        userId\n        waitsFor\n        ...SeatRow\n        ...SeatInQuestion\n        ...SeatToAccredit\n        ...SeatToHandOver\n      }\n      invitations {\n        ...WaitingMember\n        invitation {\n          id\n          role\n          accreditation\n          participantId\n        }\n      }\n      offers {\n        role\n        participantId\n        ...OfferedSeat\n      }\n      institutions {\n        ...InstitutionOfSeat\n      }\n      institutionCounts {\n        participantId\n        total\n        staffed\n      }\n      institutionsTotal\n      invitationLanguage\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        mail {\n          state\n        }\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ConfirmSeatDocument,
    "\n  mutation RecordLetter($input: RecordLetterInput!) {\n    recordLetter(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordLetterDocument,
    "\n  mutation SetAccreditation($input: SetAccreditationInput!) {\n    setAccreditation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SetAccreditationDocument,
    "\n  mutation HandOverSeat($input: HandOverInput!) {\n    handOverSeat(input: $input) {\n      token\n      invitation {\n        id\n        email\n        title\n        version\n        mail {\n          state\n        }\n      }\n      also {\n        token\n        invitation {\n          id\n          email\n          title\n          version\n          mail {\n            state\n          }\n        }\n      }\n    }\n  }\n": typeof types.HandOverSeatDocument,
    "\n  query OtherSeats($membershipId: ID!) {\n    otherSeats(membershipId: $membershipId) {\n      id\n      title\n      roadmapTitle\n      version\n    }\n  }\n": typeof types.OtherSeatsDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n      endedAt\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  fragment PriorityEvidence on PriorityPage {\n    participantsWithoutFinding\n    findings {\n      ...FindingParts\n    }\n    alignment {\n      code\n      title\n      frameworkTitle\n    }\n  }\n": typeof types.PriorityEvidenceFragmentDoc,
    "\n  fragment PriorityHeadParts on PriorityPage {\n    code\n    title\n    summary\n    previousCode\n    nextCode\n    roadmap {\n      now\n    }\n  }\n": typeof types.PriorityHeadPartsFragmentDoc,
    "\n  fragment PrioritySteps on PriorityPage {\n    code\n    steps {\n      id\n      code\n      title\n      leadInstitution\n      baselineEnd\n      actions {\n        total\n        underWay\n        ...MixParts\n      }\n    }\n  }\n": typeof types.PriorityStepsFragmentDoc,
    "\n  query PriorityThreads($roadmap: String!, $code: String!, $before: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": typeof types.PriorityThreadsDocument,
    "\n  query Priority($roadmap: String!, $code: String!, $comment: ID) {\n    priorityPage(roadmap: $roadmap, code: $code, comment: $comment) {\n      id\n      kind\n      code\n      state\n      version\n      title\n      allowedActions\n      ...PriorityHeadParts\n      ...PrioritySteps\n      ...PriorityEvidence\n      roadmap {\n        id\n        now\n      }\n      text {\n        head {\n          id\n          number\n          ...VersionLineParts\n        }\n        passages {\n          id\n          paragraph\n          text\n          ...TextPassage\n        }\n      }\n      translations {\n        language\n      }\n      versions {\n        ...PriorityVersionParts\n      }\n      ballot {\n        ...PriorityBallot\n      }\n      earlierBallots {\n        ...PriorityBallot\n      }\n      steps {\n        id\n        code\n      }\n      findings {\n        id\n      }\n      amendments {\n        id\n        code\n        state\n        passageId\n        before\n        after\n        ...AmendmentCardParts\n      }\n      discussion {\n        ...DiscussionParts\n      }\n      panel {\n        ballotId\n        canSign\n        canSaveDraft\n        ...PositionPanelParts\n      }\n    }\n  }\n": typeof types.PriorityDocument,
    "\n  fragment PriorityVersionParts on VersionHead {\n    id\n    number\n    labels\n    changeNote\n    hash\n    createdAt\n    inForce\n  }\n": typeof types.PriorityVersionPartsFragmentDoc,
    "\n  query VersionText($priorityId: ID!) {\n    priorityVersions(priorityId: $priorityId) {\n      id\n      number\n      language\n      passages {\n        id\n        ordinal\n        kind\n        stepId\n        text\n      }\n    }\n  }\n": typeof types.VersionTextDocument,
    "\n  fragment AmendmentCardParts on AmendmentView {\n    code\n    participantCode\n    sponsorCodes\n    state\n    subject\n    before\n    after\n    rationale\n    proposedAt\n    decidedAt\n    decision\n  }\n": typeof types.AmendmentCardPartsFragmentDoc,
    "\n  query TextInLanguage($roadmap: String!, $code: String!, $language: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, language: $language) {\n      text {\n        passages {\n          id\n          ordinal\n          text\n          language\n          translation\n          translationStale\n        }\n      }\n    }\n  }\n": typeof types.TextInLanguageDocument,
    "\n  fragment TextPassage on PassageView {\n    id\n    kind\n    ordinal\n    paragraph\n    stepCode\n    text\n    language\n    threadCount\n    findings {\n      ...FindingParts\n    }\n  }\n": typeof types.TextPassageFragmentDoc,
    "\n  fragment VersionLineParts on VersionHead {\n    number\n    labels\n    hash\n    inForce\n  }\n": typeof types.VersionLinePartsFragmentDoc,
    "\n  fragment BudgetByPriority on BudgetFigures {\n    currency\n    rates {\n      currency\n      day\n      rate\n    }\n    byPriority {\n      priorityCode\n      planned\n      committed\n      disbursed\n    }\n  }\n": typeof types.BudgetByPriorityFragmentDoc,
    "\n  fragment Delay on DelayRow {\n    stepCode\n    participantCode\n    title\n    status\n    slippageDays\n    cause\n    narrative\n    nextDate\n    stale\n  }\n": typeof types.DelayFragmentDoc,
    "\n  fragment ProgressHeadline on ProgressPage {\n    actions {\n      total\n      ...MixParts\n    }\n    milestones {\n      reached\n      total\n      plannedByDay\n    }\n    slippage {\n      medianDays\n      milestones\n    }\n    budget {\n      planned\n      committed\n      disbursed\n      unfunded\n      currency\n      unconverted {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.ProgressHeadlineFragmentDoc,
    "\n  fragment ProgressMapParts on ProgressPage {\n    asOf\n    actions {\n      total\n      ...MixParts\n    }\n    rows {\n      priorityCode\n      priorityTitle\n      cells {\n        participantCode\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n      region {\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n    }\n    participantColumns {\n      participantCode\n      progress\n      mix {\n        total\n        ...MixParts\n      }\n    }\n  }\n": typeof types.ProgressMapPartsFragmentDoc,
    "\n  query ProgressPage($roadmap: String!, $asOf: Day) {\n    progressPage(roadmap: $roadmap, asOf: $asOf) {\n      roadmap {\n        id\n        today\n        periodStart\n      }\n      asOf\n      ...ProgressHeadline\n      ...ProgressMapParts\n      participantColumns {\n        participantCode\n      }\n      budget {\n        ...BudgetByPriority\n      }\n      delays {\n        ...Delay\n      }\n      delayCount\n    }\n  }\n": typeof types.ProgressPageDocument,
    "\n  query Roadmaps {\n    administeredRoadmaps {\n      id\n      code\n      title\n      continuable\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n    }\n  }\n": typeof types.RoadmapsDocument,
    "\n  query OwnRoadmaps {\n    ownRoadmaps {\n      id\n      code\n      title\n      illustrative\n      phase\n      draftingSince\n      periodStart\n      periodEnd\n      zone\n      role\n      participantId\n      institutions {\n        id\n        name\n      }\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      round {\n        id\n        code\n        title\n      }\n      needs {\n        ...NeedParts\n      }\n    }\n  }\n": typeof types.OwnRoadmapsDocument,
    "\n  mutation CreateRoadmap($input: CreateRoadmapInput!) {\n    createRoadmap(input: $input) {\n      id\n      title\n      invitation {\n        token\n        invitation {\n          id\n          email\n        }\n      }\n    }\n  }\n": typeof types.CreateRoadmapDocument,
    "\n  fragment SetupParts on RoadmapSetup {\n    id\n    code\n    phase\n    draftingSince\n    closedAt\n    closingReason\n    continues {\n      code\n      title\n    }\n    title\n    shortTitle\n    titles {\n      language\n      title\n      shortTitle\n    }\n    language\n    languages\n    requiredLanguages\n    participants {\n      id\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n      ownDesignation\n      elector\n      zone\n      workingDays\n      holidays\n      removable\n      hasHead\n      headInvitedAt\n    }\n    origins {\n      code\n      name\n    }\n    periodStart\n    periodEnd\n    zone\n    deadlineTime\n    currency\n    updateIntervalDays\n    reportingDates\n    floor {\n      numerator\n      denominator\n    }\n    quorum\n    silenceAllowed\n    assessmentAllowed\n    publicationLevel\n    symbolPrefix\n    distributionLabels {\n      distribution\n      label\n    }\n    workingDays\n    holidays\n    missing {\n      code\n      section\n      participantId\n    }\n    phaseMoves {\n      to\n      needsReason\n      missing {\n        code\n        place\n        named\n      }\n    }\n    today\n    savedAt\n    version\n  }\n": typeof types.SetupPartsFragmentDoc,
    "\n  query Setup($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      ...SetupParts\n    }\n  }\n": typeof types.SetupDocument,
    "\n  query Catalogue {\n    countries {\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  mutation SaveSettings($input: SaveSettingsInput!) {\n    saveSettings(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.SaveSettingsDocument,
    "\n  mutation AddParticipant($input: AddParticipantInput!) {\n    addParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.AddParticipantDocument,
    "\n  mutation SaveParticipant($input: SaveParticipantInput!) {\n    saveParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.SaveParticipantDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.RemoveParticipantDocument,
    "\n  mutation StartDrafting($input: StartDraftingInput!) {\n    startDrafting(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.StartDraftingDocument,
    "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.MovePhaseDocument,
    "\n  mutation CloseRoadmap($input: CloseRoadmapInput!) {\n    closeRoadmap(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.CloseRoadmapDocument,
    "\n  query SetupFile($roadmap: String!) {\n    setupFile(roadmap: $roadmap) {\n      name\n      content\n    }\n  }\n": typeof types.SetupFileDocument,
    "\n  mutation BringInSetup($input: BringInSetupInput!) {\n    bringInSetup(input: $input) {\n      ...SetupParts\n    }\n  }\n": typeof types.BringInSetupDocument,
    "\n  mutation InviteHead($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": typeof types.InviteHeadDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation FoundInstallation($input: FoundInstallationInput!) {\n    foundInstallation(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.FoundInstallationDocument,
    "\n  mutation RequestReset($input: RequestResetInput!) {\n    requestReset(input: $input)\n  }\n": typeof types.RequestResetDocument,
    "\n  query OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      email\n      administrator\n      roadmapTitle\n      title\n      participant {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      language\n      expiresAt\n    }\n  }\n": typeof types.OpenInvitationDocument,
    "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInAsPersonaDocument,
    "\n  query OpenReset($token: String!) {\n    openReset(token: $token) {\n      email\n    }\n  }\n": typeof types.OpenResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query SignInInfo {\n    signInInfo {\n      demo\n      mail\n      roadmaps {\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        participantCode\n        role\n      }\n    }\n  }\n": typeof types.SignInInfoDocument,
    "\n  fragment StepBudgetLine on BudgetRef {\n    title\n    participantCode\n    amount\n    currency\n    status\n    fundingSource\n    disbursed\n  }\n": typeof types.StepBudgetLineFragmentDoc,
    "\n  fragment StepRisk on RiskRef {\n    code\n    title\n    likelihood\n    impact\n    mitigation\n    trend\n  }\n": typeof types.StepRiskFragmentDoc,
    "\n  fragment StepLinkParts on StepLink {\n    code\n    title\n    type\n    note\n    milestone\n    forecastEnd\n    actions {\n      ...MixParts\n    }\n  }\n": typeof types.StepLinkPartsFragmentDoc,
    "\n  fragment StepDependencies on StepPage {\n    code\n    title\n    forecastEnd\n    needs {\n      ...StepLinkParts\n    }\n    feeds {\n      ...StepLinkParts\n    }\n  }\n": typeof types.StepDependenciesFragmentDoc,
    "\n  fragment ReportInFull on Report {\n    narrative\n    cause\n    nextDate\n    publishedAt\n    institution\n    evidence\n  }\n": typeof types.ReportInFullFragmentDoc,
    "\n  fragment StepAlignment on AlignmentRef {\n    code\n    title\n    frameworkTitle\n  }\n": typeof types.StepAlignmentFragmentDoc,
    "\n  fragment StepIndicator on IndicatorRef {\n    code\n    title\n    unit\n    definition\n    values {\n      participantCode\n      baseline\n      target\n      actual\n      period\n      exempt\n    }\n  }\n": typeof types.StepIndicatorFragmentDoc,
    "\n  fragment StepGridCell on GridCell {\n    participantCode\n    status\n    progress\n    freshness\n  }\n": typeof types.StepGridCellFragmentDoc,
    "\n  fragment StepHeadParts on StepPage {\n    roadmap {\n      id\n      today\n    }\n    code\n    priorityCode\n    priorityTitle\n    previousCode\n    nextCode\n    title\n    description\n    expectedResult\n    leadInstitution\n    supportInstitutions\n    startDate\n    baselineEnd\n    originCountries\n    actions {\n      ...MixParts\n    }\n    rollUp {\n      progress\n      applicable\n      noReport\n    }\n  }\n": typeof types.StepHeadPartsFragmentDoc,
    "\n  query ActionGrid($roadmap: String!) {\n    actionGrid(roadmap: $roadmap) {\n      rows {\n        priorityCode\n        priorityTitle\n        stepCode\n        stepTitle\n        cells {\n          participantCode\n          status\n          ...StepGridCell\n        }\n      }\n    }\n  }\n": typeof types.ActionGridDocument,
    "\n  fragment MilestoneParts on MilestoneView {\n    id\n    title\n    baselineDate\n    forecastDate\n    completedOn\n    slippageDays\n    verified\n    meansOfVerification\n    changes {\n      kind\n      recordedAt\n      from\n      to\n      reason\n    }\n  }\n": typeof types.MilestonePartsFragmentDoc,
    "\n  fragment StepActionParts on StepAction {\n    id\n    participantCode\n    leadInstitution {\n      id\n      name\n    }\n    supportInstitutions\n    tailoring\n    notApplicableReason\n    report {\n      status\n      progress\n      publishedAt\n      ...ReportInFull\n    }\n    planned\n    freshness\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    verified\n    startDate\n    baselineEnd\n    forecastEnd\n    slippageDays\n    openUpdate\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n": typeof types.StepActionPartsFragmentDoc,
    "\n  query StepPage($roadmap: String!, $code: String!, $discussionOf: String, $comment: ID) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, comment: $comment) {\n      roadmap {\n        id\n        today\n        now\n      }\n      id\n      code\n      priorityCode\n      priorityTitle\n      title\n      ...StepHeadParts\n      ...StepDependencies\n      plan {\n        ...StepPlanParts\n      }\n      actionPlans {\n        participantCode\n        ...ActionPlanParts\n      }\n      national {\n        ...StepActionParts\n      }\n      regionalMilestones {\n        ...MilestoneParts\n      }\n      findings {\n        ...FindingParts\n      }\n      alignment {\n        ...StepAlignment\n      }\n      indicators {\n        ...StepIndicator\n      }\n      budget {\n        ...StepBudgetLine\n      }\n      risks {\n        ...StepRisk\n      }\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": typeof types.StepPageDocument,
    "\n  query StepThreads($roadmap: String!, $code: String!, $discussionOf: String, $before: String!) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": typeof types.StepThreadsDocument,
    "\n  fragment TranslationParts on Translation {\n    priorityId\n    code\n    inMaking\n    circulable\n    sourceLanguage\n    language\n    languages {\n      language\n      done\n      stale\n      missing\n      required\n      circulatedAt\n    }\n    passages {\n      id\n      kind\n      stepCode\n      label\n      source\n      text\n      madeFrom\n      state\n      version\n      editedAt\n      editedBy\n    }\n  }\n": typeof types.TranslationPartsFragmentDoc,
    "\n  query Translation($roadmap: String!, $priority: String!, $language: String) {\n    translationPage(roadmap: $roadmap, priority: $priority, language: $language) {\n      priorityId\n      code\n      title\n      translation {\n        ...TranslationParts\n      }\n    }\n  }\n": typeof types.TranslationDocument,
    "\n  mutation SaveTranslation($input: SaveTranslationInput!) {\n    saveTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": typeof types.SaveTranslationDocument,
    "\n  mutation ConfirmTranslation($input: ConfirmTranslationInput!) {\n    confirmTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": typeof types.ConfirmTranslationDocument,
    "\n  mutation TakeTranslations($input: TakeTranslationsInput!) {\n    takeTranslations(input: $input) {\n      ...TranslationParts\n    }\n  }\n": typeof types.TakeTranslationsDocument,
    "\n  mutation CirculateTranslation($input: CirculateTranslationInput!) {\n    circulateTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": typeof types.CirculateTranslationDocument,
    "\n  mutation CloseRound($input: CloseRoundInput!) {\n    closeRound(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseRoundDocument,
    "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n": typeof types.ExtendDeadlineDocument,
    "\n  mutation OpenRound($input: OpenRoundInput!) {\n    openRound(input: $input) {\n      id\n      code\n      title\n    }\n  }\n": typeof types.OpenRoundDocument,
    "\n  mutation CancelBallot($input: CancelBallotInput!) {\n    cancelBallot(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelBallotDocument,
    "\n  mutation MovePriority($input: MovePriorityInput!) {\n    movePriority(input: $input) {\n      id\n    }\n  }\n": typeof types.MovePriorityDocument,
    "\n  query Adoption($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n    }\n  }\n": typeof types.AdoptionDocument,
    "\n  mutation PutToAdoption($input: PutToAdoptionInput!) {\n    putToAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.PutToAdoptionDocument,
    "\n  query Validation($roadmap: String!, $round: String) {\n    validationPage(roadmap: $roadmap, round: $round) {\n      roadmap {\n        id\n        now\n        phase\n      }\n      rounds {\n        id\n        code\n        title\n        state\n      }\n      round {\n        ...RoundParts\n      }\n      priorities {\n        id\n        code\n        title\n        state\n        version\n        acts\n      }\n      document {\n        id\n        editionNumber\n        state\n        version\n        acts\n      }\n      allowedActions\n    }\n  }\n": typeof types.ValidationDocument,
    "\n  fragment RoundParts on RoundDetail {\n    head {\n      id\n      code\n      title\n      mode\n      state\n      openedAt\n      deadline\n      closedAt\n    }\n    documentLabel\n    floor\n    electorate\n    version\n    closeRefusal\n    signed\n    expected\n    ballots {\n      priorityId\n      priorityCode\n      priorityTitle\n      editionNumber\n      ballot {\n        ...BallotParts\n        ...StatementParts\n      }\n    }\n  }\n": typeof types.RoundPartsFragmentDoc,
    "\n  fragment StatementParts on BallotView {\n    positions {\n      participantCode\n      position {\n        id\n        stance\n        requestedText\n        signedAt\n        signedByTitle\n        statements {\n          kind\n          text\n          language\n          passageIds\n        }\n      }\n    }\n  }\n": typeof types.StatementPartsFragmentDoc,
    "\n  fragment WorkRowParts on WorkItem {\n    stepCode\n    participantCode\n    title\n    leadInstitution\n    report {\n      status\n      progress\n    }\n    planned\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    group\n    openUpdate\n    openUpdateAt\n    returnReason\n  }\n": typeof types.WorkRowPartsFragmentDoc,
    "\n  fragment MilestonesOfAction on WorkAction {\n    today\n    startDate\n    allowedActions\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    milestones {\n      id\n      title\n      baselineDate\n      forecastDate\n      completedOn\n      changes {\n        kind\n        recordedAt\n        from\n        to\n        reason\n      }\n      version\n    }\n  }\n": typeof types.MilestonesOfActionFragmentDoc,
    "\n  fragment SubmissionParts on UpdateSubmission {\n    number\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    submittedAt\n    submittedByTitle\n    returnedAt\n    returnedByTitle\n    returnReason\n  }\n": typeof types.SubmissionPartsFragmentDoc,
    "\n  fragment UpdateParts on StatusUpdate {\n    id\n    state\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    evidence\n    writtenByTitle\n    savedAt\n    submittedAt\n    publishedAt\n    version\n    submissions {\n      returnReason\n      ...SubmissionParts\n    }\n  }\n": typeof types.UpdatePartsFragmentDoc,
    "\n  query WorkPage($roadmap: String!) {\n    workPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        today\n      }\n      scope\n      institutions\n      dueOn\n      items {\n        actionId\n        stepCode\n        participantCode\n        title\n        report {\n          status\n        }\n        group\n        openUpdate\n        ...WorkRowParts\n      }\n    }\n  }\n": typeof types.WorkPageDocument,
    "\n  query WorkAction($roadmap: String!, $stepCode: String!, $participantCode: String!, $comment: ID) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, comment: $comment) {\n      actionId\n      stepCode\n      participantCode\n      title\n      leadInstitution\n      today\n      planned\n      report {\n        status\n        progress\n        publishedAt\n      }\n      ...MilestonesOfAction\n      open {\n        ...UpdateParts\n      }\n      earlier {\n        total\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n      allowedActions\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": typeof types.WorkActionDocument,
    "\n  query WorkThreads($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": typeof types.WorkThreadsDocument,
    "\n  query WorkUpdates($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, updatesBefore: $before) {\n      earlier {\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n    }\n  }\n": typeof types.WorkUpdatesDocument,
    "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateParts\n    }\n  }\n": typeof types.SaveUpdateDraftDocument,
    "\n  mutation SubmitUpdate($input: SubmitUpdateInput!) {\n    submitUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": typeof types.SubmitUpdateDocument,
    "\n  mutation DiscardUpdateDraft($input: DiscardUpdateDraftInput!) {\n    discardUpdateDraft(input: $input)\n  }\n": typeof types.DiscardUpdateDraftDocument,
    "\n  mutation ReturnUpdate($input: ReturnUpdateInput!) {\n    returnUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": typeof types.ReturnUpdateDocument,
    "\n  mutation PublishUpdate($input: PublishUpdateInput!) {\n    publishUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": typeof types.PublishUpdateDocument,
    "\n  mutation MoveForecast($input: MoveForecastInput!) {\n    moveForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n": typeof types.MoveForecastDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n": typeof types.CompleteMilestoneDocument,
    "\n  mutation CorrectForecast($input: CorrectForecastInput!) {\n    correctForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n": typeof types.CorrectForecastDocument,
    "\n  mutation CorrectCompletion($input: CorrectCompletionInput!) {\n    correctCompletion(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n": typeof types.CorrectCompletionDocument,
    "\n  fragment BallotResultParts on BallotResult {\n    outcome\n    rule\n    electorate\n    floor\n    counts {\n      endorse\n      reservation\n      request_change\n      object\n      abstain\n      tacit\n      missing\n    }\n    reasons {\n      participantCode\n      reason\n    }\n  }\n": typeof types.BallotResultPartsFragmentDoc,
    "\n  fragment BallotParts on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    version\n    editionNumber\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      position {\n        id\n        stance\n      }\n      replaced {\n        id\n        stance\n        state\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n": typeof types.BallotPartsFragmentDoc,
    "\n  fragment ConfirmationParts on SeatConfirmation {\n    basis\n    confirmedAt\n    confirmedByTitle\n    letterReference\n    recordedByTitle\n  }\n": typeof types.ConfirmationPartsFragmentDoc,
    "\n  fragment DiscussionThread on Thread {\n    id\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    commentCount\n    comments {\n      id\n      number\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n": typeof types.DiscussionThreadFragmentDoc,
    "\n  fragment DiscussionParts on Discussion {\n    total\n    comments\n    before\n    items {\n      ...DiscussionThread\n    }\n  }\n": typeof types.DiscussionPartsFragmentDoc,
    "\n  query Thread($id: ID!, $before: Int, $after: Int, $around: ID) {\n    thread(id: $id, before: $before, after: $after, around: $around) {\n      ...DiscussionThread\n    }\n  }\n": typeof types.ThreadDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      postedAt\n      version\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": typeof types.ReopenThreadDocument,
    "\n  query Circulation($roadmapId: ID!) {\n    circulation(roadmapId: $roadmapId) {\n      number\n      delegations\n      parts\n      openBy\n      hindrances {\n        code\n        named\n      }\n      texts {\n        priorityId\n        code\n        title\n        state\n        version\n        number\n        changed\n        added\n        removed\n      }\n    }\n  }\n": typeof types.CirculationDocument,
    "\n  mutation Circulate($input: CirculateInput!) {\n    circulate(input: $input) {\n      id\n      number\n    }\n  }\n": typeof types.CirculateDocument,
    "\n  fragment FindingParts on FindingRef {\n    id\n    code\n    participantCode\n    themeTitle\n    severity\n    title\n    statement\n    paperTitle\n  }\n": typeof types.FindingPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      id\n      state\n      done\n      total\n    }\n  }\n": typeof types.JobDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment MailedLink on MailProgress {\n    state\n    at\n  }\n": typeof types.MailedLinkFragmentDoc,
    "\n  mutation RenewInvitation($input: InvitationInput!) {\n    renewInvitation(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        expiresAt\n        mail {\n          state\n        }\n      }\n    }\n  }\n": typeof types.RenewInvitationDocument,
    "\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation MakeResetLink($input: MakeResetLinkInput!) {\n    makeResetLink(input: $input) {\n      token\n      expiresAt\n    }\n  }\n": typeof types.MakeResetLinkDocument,
    "\n  fragment NeedParts on Need {\n    kind\n    count\n    codes\n    draftCodes\n    edition\n    roundTitle\n    deadline\n    dueOn\n    path\n  }\n": typeof types.NeedPartsFragmentDoc,
    "\n  fragment PlanChangeParts on PlanChange {\n    field\n    before\n    after\n    reason\n    recordedAt\n  }\n": typeof types.PlanChangePartsFragmentDoc,
    "\n  fragment PlannedMilestoneParts on PlannedMilestone {\n    id\n    title\n    criteria\n    meansOfVerification\n    weight\n    baselineDate\n    forecastDate\n    completedOn\n    version\n    responsible {\n      id\n      name\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": typeof types.PlannedMilestonePartsFragmentDoc,
    "\n  fragment StepPlanParts on StepPlan {\n    stepId\n    mayPlan\n    isKnown\n    baselinesLocked\n    version\n    scope\n    weight\n    startDate\n    baselineEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    originCountries {\n      code\n      name\n    }\n    alignment {\n      id\n      code\n      title\n      frameworkTitle\n    }\n    dependencies {\n      id\n      note\n      type\n      version\n      waits\n      stepId\n      stepCode\n      stepTitle\n      predecessorMilestone {\n        id\n        title\n      }\n      successorMilestone {\n        id\n        title\n      }\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": typeof types.StepPlanPartsFragmentDoc,
    "\n  fragment ActionPlanParts on ActionPlan {\n    actionId\n    participantCode\n    mayPlan\n    mayPlanMilestones\n    baselinesLocked\n    version\n    tailoring\n    notApplicableReason\n    startDate\n    baselineEnd\n    forecastEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": typeof types.ActionPlanPartsFragmentDoc,
    "\n  query InstitutionsToName($roadmapId: ID!, $participantId: ID, $first: Int!) {\n    institutionTable(roadmapId: $roadmapId, participantId: $participantId, first: $first) {\n      edges {\n        node {\n          id\n          name\n          participantId\n        }\n      }\n    }\n  }\n": typeof types.InstitutionsToNameDocument,
    "\n  query OriginsToName($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      origins {\n        code\n        name\n      }\n    }\n  }\n": typeof types.OriginsToNameDocument,
    "\n  query AlignmentPage($roadmap: String!) {\n    alignmentPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        code\n      }\n      mayPlan\n      uncoveredCount\n      frameworks {\n        id\n        title\n        items {\n          id\n          code\n          title\n          kind\n          citation\n          note\n          own\n          version\n          uncovered\n        }\n      }\n      priorities {\n        id\n        code\n        title\n        version\n        itemIds\n        steps {\n          id\n          code\n          title\n          itemIds\n        }\n      }\n    }\n  }\n": typeof types.AlignmentPageDocument,
    "\n  query StepsToName($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      steps {\n        id\n        code\n        title\n        milestones {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.StepsToNameDocument,
    "\n  mutation SavePlanOfStep($input: SavePlanOfStepInput!) {\n    savePlanOfStep(input: $input) {\n      id\n    }\n  }\n": typeof types.SavePlanOfStepDocument,
    "\n  mutation RebaselineStep($input: RebaselineStepInput!) {\n    rebaselineStep(input: $input) {\n      id\n    }\n  }\n": typeof types.RebaselineStepDocument,
    "\n  mutation AlignStep($input: AlignStepInput!) {\n    alignStep(input: $input) {\n      id\n    }\n  }\n": typeof types.AlignStepDocument,
    "\n  mutation AddDependency($input: AddDependencyInput!) {\n    addDependency(input: $input) {\n      id\n    }\n  }\n": typeof types.AddDependencyDocument,
    "\n  mutation EditDependency($input: EditDependencyInput!) {\n    editDependency(input: $input) {\n      id\n    }\n  }\n": typeof types.EditDependencyDocument,
    "\n  mutation RemoveDependency($input: RemoveDependencyInput!) {\n    removeDependency(input: $input)\n  }\n": typeof types.RemoveDependencyDocument,
    "\n  mutation AddRegionalMilestone($input: AddRegionalMilestoneInput!) {\n    addRegionalMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.AddRegionalMilestoneDocument,
    "\n  mutation AddActionMilestone($input: AddActionMilestoneInput!) {\n    addActionMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.AddActionMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.EditMilestoneDocument,
    "\n  mutation RebaselineMilestone($input: RebaselineMilestoneInput!) {\n    rebaselineMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.RebaselineMilestoneDocument,
    "\n  mutation RemoveMilestone($input: RemoveMilestoneInput!) {\n    removeMilestone(input: $input)\n  }\n": typeof types.RemoveMilestoneDocument,
    "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      id\n    }\n  }\n": typeof types.OrderMilestonesDocument,
    "\n  mutation SavePlanOfAction($input: SavePlanOfActionInput!) {\n    savePlanOfAction(input: $input) {\n      id\n    }\n  }\n": typeof types.SavePlanOfActionDocument,
    "\n  mutation MoveDatesOfAction($input: MoveDatesOfActionInput!) {\n    moveDatesOfAction(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveDatesOfActionDocument,
    "\n  mutation SetApplicability($input: SetApplicabilityInput!) {\n    setApplicability(input: $input) {\n      id\n    }\n  }\n": typeof types.SetApplicabilityDocument,
    "\n  fragment PositionPanelParts on PositionPanel {\n    ballotId\n    participantCode\n    versionHash\n    deadline\n    canSign\n    awaiting {\n      confirmers\n    }\n    letterReason\n    canSaveDraft\n    closedReason\n    draft {\n      ...PositionDraftParts\n    }\n    current {\n      ...PriorityPosition\n    }\n    last {\n      ...PriorityPosition\n    }\n  }\n": typeof types.PositionPanelPartsFragmentDoc,
    "\n  fragment PositionDraftParts on PositionDraft {\n    id\n    stance\n    requestedText\n    savedAt\n    savedByTitle\n    version\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n": typeof types.PositionDraftPartsFragmentDoc,
    "\n  mutation SavePositionDraft($input: SavePositionDraftInput!) {\n    savePositionDraft(input: $input) {\n      ...PositionDraftParts\n    }\n  }\n": typeof types.SavePositionDraftDocument,
    "\n  mutation DiscardPositionDraft($input: DiscardPositionDraftInput!) {\n    discardPositionDraft(input: $input)\n  }\n": typeof types.DiscardPositionDraftDocument,
    "\n  query PositionDraft($ballotId: ID!) {\n    positionDraft(ballotId: $ballotId) {\n      ...PositionDraftParts\n    }\n  }\n": typeof types.PositionDraftDocument,
    "\n  mutation SignPosition($input: SignPositionInput!) {\n    signPosition(input: $input) {\n      ...PriorityPosition\n    }\n  }\n": typeof types.SignPositionDocument,
    "\n  fragment PriorityPosition on Position {\n    id\n    stance\n    state\n    requestedText\n    signedAt\n    signedByTitle\n    confirmation {\n      ...ConfirmationParts\n    }\n    endedAt\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n": typeof types.PriorityPositionFragmentDoc,
    "\n  fragment PriorityBallot on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    endedAt\n    version\n    versionNumber\n    editionNumber\n    versionHash\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      draftSavedAt\n      position {\n        ...PriorityPosition\n      }\n      replaced {\n        ...PriorityPosition\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n": typeof types.PriorityBallotFragmentDoc,
    "\n  fragment ViewerParts on Viewer {\n    demo\n    draftKey\n    user {\n      id\n      email\n      name\n      zone\n      administrator\n    }\n    memberships {\n      id\n      role\n      title\n      participantId\n      participantCode\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        draftingSince\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query WhoIsSignedIn {\n    viewer {\n      user {\n        id\n        name\n        administrator\n      }\n      memberships {\n        id\n        title\n        roadmap {\n          id\n          code\n        }\n      }\n    }\n  }\n": typeof types.WhoIsSignedInDocument,
    "\n  fragment MixParts on ActionMix {\n    noReport\n    counts {\n      status\n      count\n    }\n  }\n": typeof types.MixPartsFragmentDoc,
};
const documents: Documents = {
    "\n  query RoadmapChoices {\n    ownRoadmaps {\n      id\n      waiting\n    }\n  }\n": types.RoadmapChoicesDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n": types.WorkCountDocument,
    "\n  fragment AccountRow on User {\n    id\n    email\n    name\n    administrator\n    disabledAt\n    createdAt\n    seatCount\n    version\n  }\n": types.AccountRowFragmentDoc,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      token\n      invitation {\n        id\n        email\n        mail {\n          state\n        }\n        version\n      }\n    }\n  }\n": types.InviteAdministratorDocument,
    "\n  query OwnAccount {\n    viewer {\n      user {\n        id\n        ...Profile\n      }\n    }\n    sessions {\n      ...OwnSession\n    }\n  }\n": types.OwnAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  query AccountSeats($userId: ID!) {\n    accountSeats(userId: $userId) {\n      id\n      title\n      roadmapTitle\n      endedAt\n      alone\n    }\n  }\n": types.AccountSeatsDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input)\n  }\n": types.EraseAccountDocument,
    "\n  fragment Profile on User {\n    id\n    name\n    language\n    zone\n    version\n  }\n": types.ProfileFragmentDoc,
    "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      id\n      ...Profile\n    }\n  }\n": types.SaveProfileDocument,
    "\n  fragment OwnSession on SessionInfo {\n    id\n    browser\n    system\n    createdAt\n    seenAt\n    current\n  }\n": types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($sessionId: ID!) {\n    endSession(sessionId: $sessionId)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  fragment WaitingAdministrator on Invitation {\n    id\n    email\n    language\n    expiresAt\n    version\n    mail {\n      ...MailedLink\n    }\n  }\n": types.WaitingAdministratorFragmentDoc,
    "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...AccountRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    invitations {\n      ...WaitingAdministrator\n    }\n    administeredRoadmaps {\n      participants {\n        code\n        name\n        footnote\n        footnoteMark\n      }\n    }\n  }\n": types.AccountsPageDocument,
    "\n  mutation AddAlignmentItem($input: AddAlignmentItemInput!) {\n    addAlignmentItem(input: $input) {\n      id\n    }\n  }\n": types.AddAlignmentItemDocument,
    "\n  mutation EditAlignmentItem($input: EditAlignmentItemInput!) {\n    editAlignmentItem(input: $input) {\n      id\n    }\n  }\n": types.EditAlignmentItemDocument,
    "\n  mutation RemoveAlignmentItem($input: RemoveAlignmentItemInput!) {\n    removeAlignmentItem(input: $input)\n  }\n": types.RemoveAlignmentItemDocument,
    "\n  mutation AlignPriority($input: AlignPriorityInput!) {\n    alignPriority(input: $input) {\n      id\n    }\n  }\n": types.AlignPriorityDocument,
    "\n  fragment CatalogueEntry on Country {\n    code\n    name\n    chip\n    footnote\n    footnoteMark\n    zone\n    isoAlpha2\n    version\n  }\n": types.CatalogueEntryFragmentDoc,
    "\n  query CataloguePage {\n    countries {\n      code\n      ...CatalogueEntry\n    }\n  }\n": types.CataloguePageDocument,
    "\n  mutation AddCountry($input: AddCountryInput!) {\n    addCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n": types.AddCountryDocument,
    "\n  mutation EditCountry($input: EditCountryInput!) {\n    editCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n": types.EditCountryDocument,
    "\n  query Editions($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n      hash\n    }\n  }\n": types.EditionsDocument,
    "\n  query Documents($roadmap: String!) {\n    documentsPage(roadmap: $roadmap) {\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n        parts\n        changed\n        removed\n        adoption {\n          state\n          ballot {\n            id\n            ...ListedBallot\n          }\n          earlierBallots {\n            id\n            ...ListedBallot\n          }\n          panel {\n            canSign\n          }\n        }\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  fragment ListedBallot on BallotView {\n    deadline\n    endedAt\n    ...BallotParts\n  }\n": types.ListedBallotFragmentDoc,
    "\n  query Compare($roadmap: String!, $from: String, $to: String!) {\n    comparePage(roadmap: $roadmap, from: $from, to: $to) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n      }\n      from {\n        ...EditionWords\n      }\n      to {\n        ...EditionWords\n      }\n      sources {\n        passageId\n        amendmentCode\n        participantCode\n        sponsorCodes\n        decidedAt\n      }\n    }\n  }\n": types.CompareDocument,
    "\n  query Edition($roadmap: String!, $number: String!) {\n    comparePage(roadmap: $roadmap, to: $number) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n      }\n      to {\n        ...EditionWords\n      }\n      adoption {\n        state\n        ballot {\n          id\n          ...PriorityBallot\n        }\n        earlierBallots {\n          id\n          ...PriorityBallot\n        }\n        panel {\n          ballotId\n          canSign\n          canSaveDraft\n          ...PositionPanelParts\n        }\n      }\n    }\n  }\n": types.EditionDocument,
    "\n  fragment EditionWords on EditionText {\n    head {\n      id\n      number\n      kind\n      note\n      hash\n      circulatedAt\n    }\n    language\n    parts {\n      priorityId\n      kind\n      code\n      versionNumber\n      passages {\n        id\n        kind\n        stepId\n        stepCode\n        text\n      }\n    }\n  }\n": types.EditionWordsFragmentDoc,
    "\n  fragment DraftPriorityParts on DraftPriority {\n    id\n    kind\n    code\n    title\n    state\n    circulatedNumber\n    inForceNumber\n    makingVersion\n    changes\n  }\n": types.DraftPriorityPartsFragmentDoc,
    "\n  fragment PassageParts on MakingPassage {\n    id\n    kind\n    stepId\n    label\n    text\n    version\n    state\n    joinedInto\n    fixed\n    textInForce\n    editedAt\n  }\n": types.PassagePartsFragmentDoc,
    "\n  fragment WriterParts on PassageWriter {\n    passageId\n    title\n    since\n    own\n  }\n": types.WriterPartsFragmentDoc,
    "\n  fragment MakingParts on Making {\n    priorityId\n    kind\n    code\n    state\n    editable\n    language\n    version\n    revision\n    begunAt\n    versions {\n      id\n      number\n      labels\n      createdAt\n      inForce\n    }\n    steps {\n      id\n      code\n      removed\n    }\n    passages {\n      ...PassageParts\n    }\n    gone {\n      id\n      versionId\n      number\n      kind\n      stepId\n      text\n    }\n    writers {\n      ...WriterParts\n    }\n    hindrances {\n      code\n      passageId\n    }\n  }\n": types.MakingPartsFragmentDoc,
    "\n  query Draft($roadmap: String!, $priority: String!) {\n    draftPage(roadmap: $roadmap, priority: $priority) {\n      drafts {\n        ...DraftPriorityParts\n      }\n      priorityId\n      making {\n        ...MakingParts\n      }\n      plans {\n        ...StepPlanParts\n      }\n      sources {\n        ...DraftSourceParts\n      }\n      roadmap {\n        now\n      }\n    }\n  }\n": types.DraftDocument,
    "\n  fragment DraftSourceParts on DraftSource {\n    passageId\n    versionNumber\n    amendmentCode\n    participantCode\n    sponsorCodes\n    decidedAt\n  }\n": types.DraftSourcePartsFragmentDoc,
    "\n  query Drafts($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      drafts {\n        ...DraftPriorityParts\n      }\n    }\n  }\n": types.DraftsDocument,
    "\n  mutation OrderPriorities($input: OrderPrioritiesInput!) {\n    orderPriorities(input: $input) {\n      id\n    }\n  }\n": types.OrderPrioritiesDocument,
    "\n  query DraftSince($roadmap: String!, $priority: String!, $since: ID!) {\n    draftPage(roadmap: $roadmap, priority: $priority, since: $since) {\n      making {\n        passages {\n          id\n          textSince\n        }\n        gone {\n          id\n          versionId\n          number\n          kind\n          stepId\n          text\n        }\n      }\n    }\n  }\n": types.DraftSinceDocument,
    "\n  query PassageHistory($priorityId: ID!, $passageId: ID!, $before: String) {\n    passageHistory(priorityId: $priorityId, passageId: $passageId, before: $before) {\n      items {\n        id\n        act\n        text\n        by\n        at\n      }\n      before\n    }\n  }\n": types.PassageHistoryDocument,
    "\n  mutation SavePassage($input: SavePassageInput!) {\n    savePassage(input: $input) {\n      passage {\n        ...PassageParts\n      }\n      making {\n        revision\n        hindrances {\n          code\n          passageId\n        }\n      }\n      changed {\n        what\n        times\n      }\n      upon\n    }\n  }\n": types.SavePassageDocument,
    "\n  mutation ChangeMaking($input: ChangeMakingInput!) {\n    changeMaking(input: $input) {\n      ...MakingParts\n    }\n  }\n": types.ChangeMakingDocument,
    "\n  mutation TendPassage($input: TendPassageInput!) {\n    tendPassage(input: $input) {\n      revision\n      writers {\n        ...WriterParts\n      }\n    }\n  }\n": types.TendPassageDocument,
    "\n  mutation AddPriority($input: AddPriorityInput!) {\n    addPriority(input: $input) {\n      priorityId\n      code\n    }\n  }\n": types.AddPriorityDocument,
    "\n  mutation StartMaking($input: StartMakingInput!) {\n    startMaking(input: $input) {\n      priorityId\n    }\n  }\n": types.StartMakingDocument,
    "\n  mutation DiscardMaking($input: DiscardMakingInput!) {\n    discardMaking(input: $input)\n  }\n": types.DiscardMakingDocument,
    "\n  query Figures($roadmap: String!) {\n    figuresPage(roadmap: $roadmap) {\n      currency\n      fundingSources\n      roadmap {\n        id\n        today\n      }\n      participants {\n        id\n        code\n      }\n      priorities {\n        id\n        code\n        title\n      }\n      steps {\n        id\n        code\n        title\n        priorityId\n      }\n      indicators {\n        id\n        version\n        code\n        level\n        priorityId\n        stepId\n        title\n        unit\n        ascending\n        cumulative\n        summed\n        definition\n        source\n        frequency\n        disaggregation\n        exemptParticipantIds\n        planned {\n          participantId\n          kind\n          period\n          value\n          changes {\n            from\n            reason\n            recordedAt\n          }\n        }\n      }\n      risks {\n        id\n        version\n        code\n        title\n        description\n        category\n        likelihood\n        impact\n        mitigation\n        ownerRole\n        trend\n        closedOn\n        stepIds\n        participantIds\n        ratings {\n          day\n          likelihood\n          impact\n        }\n      }\n      lines {\n        id\n        version\n        stepId\n        participantId\n        fundingSource\n        title\n        amount\n        currency\n        status\n        periodStart\n        periodEnd\n        committedOn\n        converted\n        mayChange\n        rate {\n          day\n          rate\n        }\n        payments {\n          id\n          day\n          amount\n          currency\n        }\n      }\n      totals {\n        planned {\n          ...SumInCurrency\n        }\n        committed {\n          ...SumInCurrency\n        }\n        disbursed {\n          ...SumInCurrency\n        }\n        unfunded {\n          ...SumInCurrency\n        }\n      }\n      rates {\n        id\n        version\n        currency\n        day\n        rate\n        source\n      }\n      may {\n        keep\n        addLines\n        linesOf\n      }\n    }\n  }\n": types.FiguresDocument,
    "\n  fragment SumInCurrency on MoneyTotal {\n    total\n    unconverted {\n      amount\n      currency\n    }\n  }\n": types.SumInCurrencyFragmentDoc,
    "\n  mutation AddIndicator($input: AddIndicatorInput!) {\n    addIndicator(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddIndicatorDocument,
    "\n  mutation EditIndicator($input: EditIndicatorInput!) {\n    editIndicator(input: $input) {\n      id\n      version\n    }\n  }\n": types.EditIndicatorDocument,
    "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input)\n  }\n": types.RemoveIndicatorDocument,
    "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) {\n      id\n      version\n    }\n  }\n": types.SetTargetDocument,
    "\n  mutation AddRisk($input: AddRiskInput!) {\n    addRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddRiskDocument,
    "\n  mutation EditRisk($input: EditRiskInput!) {\n    editRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.EditRiskDocument,
    "\n  mutation RateRisk($input: RateRiskInput!) {\n    rateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.RateRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.CloseRiskDocument,
    "\n  mutation AddBudgetLine($input: AddBudgetLineInput!) {\n    addBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddBudgetLineDocument,
    "\n  mutation EditBudgetLine($input: EditBudgetLineInput!) {\n    editBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n": types.EditBudgetLineDocument,
    "\n  mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) {\n    removeBudgetLine(input: $input)\n  }\n": types.RemoveBudgetLineDocument,
    "\n  mutation AddDisbursement($input: AddDisbursementInput!) {\n    addDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddDisbursementDocument,
    "\n  mutation CorrectDisbursement($input: CorrectDisbursementInput!) {\n    correctDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n": types.CorrectDisbursementDocument,
    "\n  mutation AddRate($input: AddRateInput!) {\n    addRate(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddRateDocument,
    "\n  mutation CorrectRate($input: CorrectRateInput!) {\n    correctRate(input: $input) {\n      id\n      version\n    }\n  }\n": types.CorrectRateDocument,
    "\n  fragment MaintenanceFacts on MaintenanceTime {\n    id\n    notice\n    until\n    beganAt\n    version\n  }\n": types.MaintenanceFactsFragmentDoc,
    "\n  query HealthPage {\n    installationHealth {\n      version\n      checkedAt\n      maintenance {\n        ...MaintenanceFacts\n      }\n      database {\n        version\n        sizeBytes\n        migrations\n        unsealed\n      }\n      jobs {\n        waiting\n        waitingSince\n        running\n        failed\n        failures {\n          id\n          kind\n          failure\n          endedAt\n          mayRunAgain\n          version\n        }\n      }\n      mails {\n        waiting\n        triedInVain\n        lastSentAt\n        refused\n        givenUp\n      }\n      mailServer\n      mailTrouble\n      files {\n        count\n        usedBytes\n        waitingForScan\n      }\n      filesInBucket\n      fileStore\n      freeBytes\n      keptFreeBytes\n      scanner\n    }\n  }\n": types.HealthPageDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input)\n  }\n": types.SendTestMailDocument,
    "\n  mutation StartMaintenance($input: StartMaintenanceInput!) {\n    startMaintenance(input: $input) {\n      ...MaintenanceFacts\n    }\n  }\n": types.StartMaintenanceDocument,
    "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      id\n    }\n  }\n": types.EndMaintenanceDocument,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input)\n  }\n": types.RetryJobDocument,
    "\n  query Import($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {\n    import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) {\n      import {\n        id\n        kind\n        fileName\n        fileSize\n        state\n        rememberedAt\n        newRecords\n        changedRecords\n        unchangedRecords\n        version\n      }\n      check {\n        sheets {\n          key\n          name\n          fields {\n            key\n            heading\n            required\n          }\n          columns {\n            name\n            letters\n            heading\n            firstValue\n            empty\n            becomes\n            isNew\n          }\n          records\n          newRecords\n          changedRecords\n          unchangedRecords\n        }\n        records\n        newRecords\n        changedRecords\n        unchangedRecords\n        refused\n        unconfirmed\n        faultCount\n        ready\n        asksReason\n        ground\n        faults {\n          number\n          sheet\n          cell\n          code\n          grade\n          column\n          text\n          detail\n          confirmed\n          same\n          suggestion {\n            value\n            words\n          }\n        }\n        rows {\n          row\n          change\n          moved\n          absent\n          values {\n            key\n            text\n            before\n            differs\n          }\n        }\n      }\n      undoable\n      job {\n        id\n        state\n        failure\n      }\n    }\n  }\n": types.ImportDocument,
    "\n  query Imports($roadmapId: ID!) {\n    imports(roadmapId: $roadmapId) {\n      id\n      kind\n      fileName\n      state\n      underWay\n      newRecords\n      changedRecords\n      madeAt\n      appliedAt\n      undoneAt\n    }\n  }\n": types.ImportsDocument,
    "\n  mutation AdjustImport($input: AdjustImportInput!) {\n    adjustImport(input: $input) {\n      import {\n        id\n        version\n      }\n    }\n  }\n": types.AdjustImportDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n": types.UndoImportDocument,
    "\n  fragment LedgerCitation on LedgerEntry {\n    subjectKind\n    subjectId\n    subject {\n      priorityCode\n      stepCode\n      roundCode\n      participantCode\n      code\n      title\n    }\n  }\n": types.LedgerCitationFragmentDoc,
    "\n  fragment LedgerRow on LedgerEntry {\n    number\n    type\n    actorTitle\n    byAdministrator\n    occurredAt\n    hash\n    ...LedgerCitation\n  }\n": types.LedgerRowFragmentDoc,
    "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          ...LedgerRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.LedgerPageDocument,
    "\n  fragment HeaderParts on PageRoadmap {\n    title\n    documentLabel\n    documentDate\n  }\n": types.HeaderPartsFragmentDoc,
    "\n  query Overview($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      roadmap {\n        ...HeaderParts\n        today\n      }\n      trail {\n        ...TrailParts\n      }\n      priorities {\n        ...PriorityParts\n      }\n      agreed\n      round {\n        id\n        code\n        title\n        deadline\n      }\n      needs {\n        ...NeedParts\n      }\n      dates {\n        ...DateParts\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment TrailParts on TrailEntry {\n    phase\n    state\n    from\n    to\n    roundNumber\n    roundDeadline\n  }\n": types.TrailPartsFragmentDoc,
    "\n  query Priorities($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      priorities {\n        ...PriorityParts\n      }\n      preamble {\n        ...PreambleParts\n      }\n      agreed\n    }\n  }\n": types.PrioritiesDocument,
    "\n  fragment DateParts on UpcomingDate {\n    day\n    at\n    title\n    kind\n  }\n": types.DatePartsFragmentDoc,
    "\n  fragment PriorityParts on OverviewPriority {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n    actions {\n      total\n      underWay\n      ...MixParts\n    }\n  }\n": types.PriorityPartsFragmentDoc,
    "\n  fragment PreambleParts on OverviewPreamble {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n  }\n": types.PreamblePartsFragmentDoc,
    "\n  fragment SeatToAccredit on PersonSeat {\n    id\n    title\n    version\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n      }\n    }\n  }\n": types.SeatToAccreditFragmentDoc,
    "\n  fragment SeatToHandOver on PersonSeat {\n    id\n    title\n    participantId\n    version\n    institutions {\n      id\n      name\n    }\n  }\n": types.SeatToHandOverFragmentDoc,
    "\n  fragment WaitingMember on WaitingInvitation {\n    open\n    mayChange\n    invitation {\n      id\n      email\n      title\n      language\n      invitedAt\n      expiresAt\n      version\n      mail {\n        ...MailedLink\n      }\n    }\n  }\n": types.WaitingMemberFragmentDoc,
    "\n  fragment OfferedSeat on SeatOffer {\n    role\n    accreditation\n    participantId\n  }\n": types.OfferedSeatFragmentDoc,
    "\n  fragment InstitutionOfSeat on OfferedInstitution {\n    id\n    name\n    participantId\n  }\n": types.InstitutionOfSeatFragmentDoc,
    "\n  fragment SeatInQuestion on PersonSeat {\n    id\n    userId\n    title\n    recordedLetter\n    version\n  }\n": types.SeatInQuestionFragmentDoc,
    "\n  fragment SeatRow on PersonSeat {\n    id\n    userId\n    role\n    title\n    createdAt\n    waitsFor\n    recordedLetter\n    allowedActions\n    institutions {\n      id\n      name\n    }\n    confirmation {\n      ...ConfirmationParts\n    }\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n        sight\n      }\n    }\n  }\n": types.SeatRowFragmentDoc,
    "\n  query InstitutionTable(\n    $roadmapId: ID!\n    $participantId: ID\n    $withoutFocalPoint: Boolean\n    $archived: Boolean\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    institutionTable(\n      roadmapId: $roadmapId\n      participantId: $participantId\n      withoutFocalPoint: $withoutFocalPoint\n      archived: $archived\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      total\n      edges {\n        node {\n          id\n          code\n          name\n          acronym\n          participantId\n          countryCode\n          type\n          level\n          mandate\n          roles\n          archivedAt\n          actionsLed\n          actionsSupported\n          stepsLed\n          focalPoint\n          mayChange\n          version\n          formerly {\n            name\n            until\n            merged\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstitutionTableDocument,
    "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      milestones\n      focalPoints\n      work {\n        stepCode\n        participantCode\n        leads\n      }\n    }\n  }\n": types.InstitutionDocument,
    "\n  query InstitutionNow($id: ID!) {\n    institution(id: $id) {\n      id\n      code\n      name\n      acronym\n      participantId\n      countryCode\n      type\n      level\n      mandate\n      roles\n      archivedAt\n      actionsLed\n      actionsSupported\n      stepsLed\n      focalPoint\n      mayChange\n      version\n      formerly {\n        name\n        until\n        merged\n      }\n    }\n  }\n": types.InstitutionNowDocument,
    "\n  mutation AddInstitution($input: AddInstitutionInput!) {\n    addInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddInstitutionDocument,
    "\n  mutation EditInstitution($input: EditInstitutionInput!) {\n    editInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.EditInstitutionDocument,
    "\n  mutation RenameInstitution($input: RenameInstitutionInput!) {\n    renameInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.RenameInstitutionDocument,
    "\n  mutation MergeInstitutions($input: MergeInstitutionsInput!) {\n    mergeInstitutions(input: $input) {\n      id\n      version\n    }\n  }\n": types.MergeInstitutionsDocument,
    "\n  mutation ArchiveInstitution($input: InstitutionInput!) {\n    archiveInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.ArchiveInstitutionDocument,
    "\n  mutation RestoreInstitution($input: InstitutionInput!) {\n    restoreInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.RestoreInstitutionDocument,
    "\n  query People($roadmap: String!) {\n    people(roadmap: $roadmap) {\n      roadmap {\n        id\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      seats {\n        id\n        role\n        accreditation\n        participantId\n        userId\n        waitsFor\n        ...SeatRow\n        ...SeatInQuestion\n        ...SeatToAccredit\n        ...SeatToHandOver\n      }\n      invitations {\n        ...WaitingMember\n        invitation {\n          id\n          role\n          accreditation\n          participantId\n        }\n      }\n      offers {\n        role\n        participantId\n        ...OfferedSeat\n      }\n      institutions {\n        ...InstitutionOfSeat\n      }\n      institutionCounts {\n        participantId\n        total\n        staffed\n      }\n      institutionsTotal\n      invitationLanguage\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        mail {\n          state\n        }\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      id\n      version\n    }\n  }\n": types.ConfirmSeatDocument,
    "\n  mutation RecordLetter($input: RecordLetterInput!) {\n    recordLetter(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordLetterDocument,
    "\n  mutation SetAccreditation($input: SetAccreditationInput!) {\n    setAccreditation(input: $input) {\n      id\n      version\n    }\n  }\n": types.SetAccreditationDocument,
    "\n  mutation HandOverSeat($input: HandOverInput!) {\n    handOverSeat(input: $input) {\n      token\n      invitation {\n        id\n        email\n        title\n        version\n        mail {\n          state\n        }\n      }\n      also {\n        token\n        invitation {\n          id\n          email\n          title\n          version\n          mail {\n            state\n          }\n        }\n      }\n    }\n  }\n": types.HandOverSeatDocument,
    "\n  query OtherSeats($membershipId: ID!) {\n    otherSeats(membershipId: $membershipId) {\n      id\n      title\n      roadmapTitle\n      version\n    }\n  }\n": types.OtherSeatsDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n      endedAt\n    }\n  }\n": types.EndMembershipDocument,
    "\n  fragment PriorityEvidence on PriorityPage {\n    participantsWithoutFinding\n    findings {\n      ...FindingParts\n    }\n    alignment {\n      code\n      title\n      frameworkTitle\n    }\n  }\n": types.PriorityEvidenceFragmentDoc,
    "\n  fragment PriorityHeadParts on PriorityPage {\n    code\n    title\n    summary\n    previousCode\n    nextCode\n    roadmap {\n      now\n    }\n  }\n": types.PriorityHeadPartsFragmentDoc,
    "\n  fragment PrioritySteps on PriorityPage {\n    code\n    steps {\n      id\n      code\n      title\n      leadInstitution\n      baselineEnd\n      actions {\n        total\n        underWay\n        ...MixParts\n      }\n    }\n  }\n": types.PriorityStepsFragmentDoc,
    "\n  query PriorityThreads($roadmap: String!, $code: String!, $before: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": types.PriorityThreadsDocument,
    "\n  query Priority($roadmap: String!, $code: String!, $comment: ID) {\n    priorityPage(roadmap: $roadmap, code: $code, comment: $comment) {\n      id\n      kind\n      code\n      state\n      version\n      title\n      allowedActions\n      ...PriorityHeadParts\n      ...PrioritySteps\n      ...PriorityEvidence\n      roadmap {\n        id\n        now\n      }\n      text {\n        head {\n          id\n          number\n          ...VersionLineParts\n        }\n        passages {\n          id\n          paragraph\n          text\n          ...TextPassage\n        }\n      }\n      translations {\n        language\n      }\n      versions {\n        ...PriorityVersionParts\n      }\n      ballot {\n        ...PriorityBallot\n      }\n      earlierBallots {\n        ...PriorityBallot\n      }\n      steps {\n        id\n        code\n      }\n      findings {\n        id\n      }\n      amendments {\n        id\n        code\n        state\n        passageId\n        before\n        after\n        ...AmendmentCardParts\n      }\n      discussion {\n        ...DiscussionParts\n      }\n      panel {\n        ballotId\n        canSign\n        canSaveDraft\n        ...PositionPanelParts\n      }\n    }\n  }\n": types.PriorityDocument,
    "\n  fragment PriorityVersionParts on VersionHead {\n    id\n    number\n    labels\n    changeNote\n    hash\n    createdAt\n    inForce\n  }\n": types.PriorityVersionPartsFragmentDoc,
    "\n  query VersionText($priorityId: ID!) {\n    priorityVersions(priorityId: $priorityId) {\n      id\n      number\n      language\n      passages {\n        id\n        ordinal\n        kind\n        stepId\n        text\n      }\n    }\n  }\n": types.VersionTextDocument,
    "\n  fragment AmendmentCardParts on AmendmentView {\n    code\n    participantCode\n    sponsorCodes\n    state\n    subject\n    before\n    after\n    rationale\n    proposedAt\n    decidedAt\n    decision\n  }\n": types.AmendmentCardPartsFragmentDoc,
    "\n  query TextInLanguage($roadmap: String!, $code: String!, $language: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, language: $language) {\n      text {\n        passages {\n          id\n          ordinal\n          text\n          language\n          translation\n          translationStale\n        }\n      }\n    }\n  }\n": types.TextInLanguageDocument,
    "\n  fragment TextPassage on PassageView {\n    id\n    kind\n    ordinal\n    paragraph\n    stepCode\n    text\n    language\n    threadCount\n    findings {\n      ...FindingParts\n    }\n  }\n": types.TextPassageFragmentDoc,
    "\n  fragment VersionLineParts on VersionHead {\n    number\n    labels\n    hash\n    inForce\n  }\n": types.VersionLinePartsFragmentDoc,
    "\n  fragment BudgetByPriority on BudgetFigures {\n    currency\n    rates {\n      currency\n      day\n      rate\n    }\n    byPriority {\n      priorityCode\n      planned\n      committed\n      disbursed\n    }\n  }\n": types.BudgetByPriorityFragmentDoc,
    "\n  fragment Delay on DelayRow {\n    stepCode\n    participantCode\n    title\n    status\n    slippageDays\n    cause\n    narrative\n    nextDate\n    stale\n  }\n": types.DelayFragmentDoc,
    "\n  fragment ProgressHeadline on ProgressPage {\n    actions {\n      total\n      ...MixParts\n    }\n    milestones {\n      reached\n      total\n      plannedByDay\n    }\n    slippage {\n      medianDays\n      milestones\n    }\n    budget {\n      planned\n      committed\n      disbursed\n      unfunded\n      currency\n      unconverted {\n        amount\n        currency\n      }\n    }\n  }\n": types.ProgressHeadlineFragmentDoc,
    "\n  fragment ProgressMapParts on ProgressPage {\n    asOf\n    actions {\n      total\n      ...MixParts\n    }\n    rows {\n      priorityCode\n      priorityTitle\n      cells {\n        participantCode\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n      region {\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n    }\n    participantColumns {\n      participantCode\n      progress\n      mix {\n        total\n        ...MixParts\n      }\n    }\n  }\n": types.ProgressMapPartsFragmentDoc,
    "\n  query ProgressPage($roadmap: String!, $asOf: Day) {\n    progressPage(roadmap: $roadmap, asOf: $asOf) {\n      roadmap {\n        id\n        today\n        periodStart\n      }\n      asOf\n      ...ProgressHeadline\n      ...ProgressMapParts\n      participantColumns {\n        participantCode\n      }\n      budget {\n        ...BudgetByPriority\n      }\n      delays {\n        ...Delay\n      }\n      delayCount\n    }\n  }\n": types.ProgressPageDocument,
    "\n  query Roadmaps {\n    administeredRoadmaps {\n      id\n      code\n      title\n      continuable\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n    }\n  }\n": types.RoadmapsDocument,
    "\n  query OwnRoadmaps {\n    ownRoadmaps {\n      id\n      code\n      title\n      illustrative\n      phase\n      draftingSince\n      periodStart\n      periodEnd\n      zone\n      role\n      participantId\n      institutions {\n        id\n        name\n      }\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      round {\n        id\n        code\n        title\n      }\n      needs {\n        ...NeedParts\n      }\n    }\n  }\n": types.OwnRoadmapsDocument,
    "\n  mutation CreateRoadmap($input: CreateRoadmapInput!) {\n    createRoadmap(input: $input) {\n      id\n      title\n      invitation {\n        token\n        invitation {\n          id\n          email\n        }\n      }\n    }\n  }\n": types.CreateRoadmapDocument,
    "\n  fragment SetupParts on RoadmapSetup {\n    id\n    code\n    phase\n    draftingSince\n    closedAt\n    closingReason\n    continues {\n      code\n      title\n    }\n    title\n    shortTitle\n    titles {\n      language\n      title\n      shortTitle\n    }\n    language\n    languages\n    requiredLanguages\n    participants {\n      id\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n      ownDesignation\n      elector\n      zone\n      workingDays\n      holidays\n      removable\n      hasHead\n      headInvitedAt\n    }\n    origins {\n      code\n      name\n    }\n    periodStart\n    periodEnd\n    zone\n    deadlineTime\n    currency\n    updateIntervalDays\n    reportingDates\n    floor {\n      numerator\n      denominator\n    }\n    quorum\n    silenceAllowed\n    assessmentAllowed\n    publicationLevel\n    symbolPrefix\n    distributionLabels {\n      distribution\n      label\n    }\n    workingDays\n    holidays\n    missing {\n      code\n      section\n      participantId\n    }\n    phaseMoves {\n      to\n      needsReason\n      missing {\n        code\n        place\n        named\n      }\n    }\n    today\n    savedAt\n    version\n  }\n": types.SetupPartsFragmentDoc,
    "\n  query Setup($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      ...SetupParts\n    }\n  }\n": types.SetupDocument,
    "\n  query Catalogue {\n    countries {\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n    }\n  }\n": types.CatalogueDocument,
    "\n  mutation SaveSettings($input: SaveSettingsInput!) {\n    saveSettings(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.SaveSettingsDocument,
    "\n  mutation AddParticipant($input: AddParticipantInput!) {\n    addParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.AddParticipantDocument,
    "\n  mutation SaveParticipant($input: SaveParticipantInput!) {\n    saveParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.SaveParticipantDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.RemoveParticipantDocument,
    "\n  mutation StartDrafting($input: StartDraftingInput!) {\n    startDrafting(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.StartDraftingDocument,
    "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.MovePhaseDocument,
    "\n  mutation CloseRoadmap($input: CloseRoadmapInput!) {\n    closeRoadmap(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.CloseRoadmapDocument,
    "\n  query SetupFile($roadmap: String!) {\n    setupFile(roadmap: $roadmap) {\n      name\n      content\n    }\n  }\n": types.SetupFileDocument,
    "\n  mutation BringInSetup($input: BringInSetupInput!) {\n    bringInSetup(input: $input) {\n      ...SetupParts\n    }\n  }\n": types.BringInSetupDocument,
    "\n  mutation InviteHead($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": types.InviteHeadDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation FoundInstallation($input: FoundInstallationInput!) {\n    foundInstallation(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.FoundInstallationDocument,
    "\n  mutation RequestReset($input: RequestResetInput!) {\n    requestReset(input: $input)\n  }\n": types.RequestResetDocument,
    "\n  query OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      email\n      administrator\n      roadmapTitle\n      title\n      participant {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      language\n      expiresAt\n    }\n  }\n": types.OpenInvitationDocument,
    "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n": types.SignInAsPersonaDocument,
    "\n  query OpenReset($token: String!) {\n    openReset(token: $token) {\n      email\n    }\n  }\n": types.OpenResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  query SignInInfo {\n    signInInfo {\n      demo\n      mail\n      roadmaps {\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        participantCode\n        role\n      }\n    }\n  }\n": types.SignInInfoDocument,
    "\n  fragment StepBudgetLine on BudgetRef {\n    title\n    participantCode\n    amount\n    currency\n    status\n    fundingSource\n    disbursed\n  }\n": types.StepBudgetLineFragmentDoc,
    "\n  fragment StepRisk on RiskRef {\n    code\n    title\n    likelihood\n    impact\n    mitigation\n    trend\n  }\n": types.StepRiskFragmentDoc,
    "\n  fragment StepLinkParts on StepLink {\n    code\n    title\n    type\n    note\n    milestone\n    forecastEnd\n    actions {\n      ...MixParts\n    }\n  }\n": types.StepLinkPartsFragmentDoc,
    "\n  fragment StepDependencies on StepPage {\n    code\n    title\n    forecastEnd\n    needs {\n      ...StepLinkParts\n    }\n    feeds {\n      ...StepLinkParts\n    }\n  }\n": types.StepDependenciesFragmentDoc,
    "\n  fragment ReportInFull on Report {\n    narrative\n    cause\n    nextDate\n    publishedAt\n    institution\n    evidence\n  }\n": types.ReportInFullFragmentDoc,
    "\n  fragment StepAlignment on AlignmentRef {\n    code\n    title\n    frameworkTitle\n  }\n": types.StepAlignmentFragmentDoc,
    "\n  fragment StepIndicator on IndicatorRef {\n    code\n    title\n    unit\n    definition\n    values {\n      participantCode\n      baseline\n      target\n      actual\n      period\n      exempt\n    }\n  }\n": types.StepIndicatorFragmentDoc,
    "\n  fragment StepGridCell on GridCell {\n    participantCode\n    status\n    progress\n    freshness\n  }\n": types.StepGridCellFragmentDoc,
    "\n  fragment StepHeadParts on StepPage {\n    roadmap {\n      id\n      today\n    }\n    code\n    priorityCode\n    priorityTitle\n    previousCode\n    nextCode\n    title\n    description\n    expectedResult\n    leadInstitution\n    supportInstitutions\n    startDate\n    baselineEnd\n    originCountries\n    actions {\n      ...MixParts\n    }\n    rollUp {\n      progress\n      applicable\n      noReport\n    }\n  }\n": types.StepHeadPartsFragmentDoc,
    "\n  query ActionGrid($roadmap: String!) {\n    actionGrid(roadmap: $roadmap) {\n      rows {\n        priorityCode\n        priorityTitle\n        stepCode\n        stepTitle\n        cells {\n          participantCode\n          status\n          ...StepGridCell\n        }\n      }\n    }\n  }\n": types.ActionGridDocument,
    "\n  fragment MilestoneParts on MilestoneView {\n    id\n    title\n    baselineDate\n    forecastDate\n    completedOn\n    slippageDays\n    verified\n    meansOfVerification\n    changes {\n      kind\n      recordedAt\n      from\n      to\n      reason\n    }\n  }\n": types.MilestonePartsFragmentDoc,
    "\n  fragment StepActionParts on StepAction {\n    id\n    participantCode\n    leadInstitution {\n      id\n      name\n    }\n    supportInstitutions\n    tailoring\n    notApplicableReason\n    report {\n      status\n      progress\n      publishedAt\n      ...ReportInFull\n    }\n    planned\n    freshness\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    verified\n    startDate\n    baselineEnd\n    forecastEnd\n    slippageDays\n    openUpdate\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n": types.StepActionPartsFragmentDoc,
    "\n  query StepPage($roadmap: String!, $code: String!, $discussionOf: String, $comment: ID) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, comment: $comment) {\n      roadmap {\n        id\n        today\n        now\n      }\n      id\n      code\n      priorityCode\n      priorityTitle\n      title\n      ...StepHeadParts\n      ...StepDependencies\n      plan {\n        ...StepPlanParts\n      }\n      actionPlans {\n        participantCode\n        ...ActionPlanParts\n      }\n      national {\n        ...StepActionParts\n      }\n      regionalMilestones {\n        ...MilestoneParts\n      }\n      findings {\n        ...FindingParts\n      }\n      alignment {\n        ...StepAlignment\n      }\n      indicators {\n        ...StepIndicator\n      }\n      budget {\n        ...StepBudgetLine\n      }\n      risks {\n        ...StepRisk\n      }\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": types.StepPageDocument,
    "\n  query StepThreads($roadmap: String!, $code: String!, $discussionOf: String, $before: String!) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": types.StepThreadsDocument,
    "\n  fragment TranslationParts on Translation {\n    priorityId\n    code\n    inMaking\n    circulable\n    sourceLanguage\n    language\n    languages {\n      language\n      done\n      stale\n      missing\n      required\n      circulatedAt\n    }\n    passages {\n      id\n      kind\n      stepCode\n      label\n      source\n      text\n      madeFrom\n      state\n      version\n      editedAt\n      editedBy\n    }\n  }\n": types.TranslationPartsFragmentDoc,
    "\n  query Translation($roadmap: String!, $priority: String!, $language: String) {\n    translationPage(roadmap: $roadmap, priority: $priority, language: $language) {\n      priorityId\n      code\n      title\n      translation {\n        ...TranslationParts\n      }\n    }\n  }\n": types.TranslationDocument,
    "\n  mutation SaveTranslation($input: SaveTranslationInput!) {\n    saveTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": types.SaveTranslationDocument,
    "\n  mutation ConfirmTranslation($input: ConfirmTranslationInput!) {\n    confirmTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": types.ConfirmTranslationDocument,
    "\n  mutation TakeTranslations($input: TakeTranslationsInput!) {\n    takeTranslations(input: $input) {\n      ...TranslationParts\n    }\n  }\n": types.TakeTranslationsDocument,
    "\n  mutation CirculateTranslation($input: CirculateTranslationInput!) {\n    circulateTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n": types.CirculateTranslationDocument,
    "\n  mutation CloseRound($input: CloseRoundInput!) {\n    closeRound(input: $input) {\n      id\n    }\n  }\n": types.CloseRoundDocument,
    "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n": types.ExtendDeadlineDocument,
    "\n  mutation OpenRound($input: OpenRoundInput!) {\n    openRound(input: $input) {\n      id\n      code\n      title\n    }\n  }\n": types.OpenRoundDocument,
    "\n  mutation CancelBallot($input: CancelBallotInput!) {\n    cancelBallot(input: $input) {\n      id\n    }\n  }\n": types.CancelBallotDocument,
    "\n  mutation MovePriority($input: MovePriorityInput!) {\n    movePriority(input: $input) {\n      id\n    }\n  }\n": types.MovePriorityDocument,
    "\n  query Adoption($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n    }\n  }\n": types.AdoptionDocument,
    "\n  mutation PutToAdoption($input: PutToAdoptionInput!) {\n    putToAdoption(input: $input) {\n      id\n    }\n  }\n": types.PutToAdoptionDocument,
    "\n  query Validation($roadmap: String!, $round: String) {\n    validationPage(roadmap: $roadmap, round: $round) {\n      roadmap {\n        id\n        now\n        phase\n      }\n      rounds {\n        id\n        code\n        title\n        state\n      }\n      round {\n        ...RoundParts\n      }\n      priorities {\n        id\n        code\n        title\n        state\n        version\n        acts\n      }\n      document {\n        id\n        editionNumber\n        state\n        version\n        acts\n      }\n      allowedActions\n    }\n  }\n": types.ValidationDocument,
    "\n  fragment RoundParts on RoundDetail {\n    head {\n      id\n      code\n      title\n      mode\n      state\n      openedAt\n      deadline\n      closedAt\n    }\n    documentLabel\n    floor\n    electorate\n    version\n    closeRefusal\n    signed\n    expected\n    ballots {\n      priorityId\n      priorityCode\n      priorityTitle\n      editionNumber\n      ballot {\n        ...BallotParts\n        ...StatementParts\n      }\n    }\n  }\n": types.RoundPartsFragmentDoc,
    "\n  fragment StatementParts on BallotView {\n    positions {\n      participantCode\n      position {\n        id\n        stance\n        requestedText\n        signedAt\n        signedByTitle\n        statements {\n          kind\n          text\n          language\n          passageIds\n        }\n      }\n    }\n  }\n": types.StatementPartsFragmentDoc,
    "\n  fragment WorkRowParts on WorkItem {\n    stepCode\n    participantCode\n    title\n    leadInstitution\n    report {\n      status\n      progress\n    }\n    planned\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    group\n    openUpdate\n    openUpdateAt\n    returnReason\n  }\n": types.WorkRowPartsFragmentDoc,
    "\n  fragment MilestonesOfAction on WorkAction {\n    today\n    startDate\n    allowedActions\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    milestones {\n      id\n      title\n      baselineDate\n      forecastDate\n      completedOn\n      changes {\n        kind\n        recordedAt\n        from\n        to\n        reason\n      }\n      version\n    }\n  }\n": types.MilestonesOfActionFragmentDoc,
    "\n  fragment SubmissionParts on UpdateSubmission {\n    number\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    submittedAt\n    submittedByTitle\n    returnedAt\n    returnedByTitle\n    returnReason\n  }\n": types.SubmissionPartsFragmentDoc,
    "\n  fragment UpdateParts on StatusUpdate {\n    id\n    state\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    evidence\n    writtenByTitle\n    savedAt\n    submittedAt\n    publishedAt\n    version\n    submissions {\n      returnReason\n      ...SubmissionParts\n    }\n  }\n": types.UpdatePartsFragmentDoc,
    "\n  query WorkPage($roadmap: String!) {\n    workPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        today\n      }\n      scope\n      institutions\n      dueOn\n      items {\n        actionId\n        stepCode\n        participantCode\n        title\n        report {\n          status\n        }\n        group\n        openUpdate\n        ...WorkRowParts\n      }\n    }\n  }\n": types.WorkPageDocument,
    "\n  query WorkAction($roadmap: String!, $stepCode: String!, $participantCode: String!, $comment: ID) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, comment: $comment) {\n      actionId\n      stepCode\n      participantCode\n      title\n      leadInstitution\n      today\n      planned\n      report {\n        status\n        progress\n        publishedAt\n      }\n      ...MilestonesOfAction\n      open {\n        ...UpdateParts\n      }\n      earlier {\n        total\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n      allowedActions\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": types.WorkActionDocument,
    "\n  query WorkThreads($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n": types.WorkThreadsDocument,
    "\n  query WorkUpdates($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, updatesBefore: $before) {\n      earlier {\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n    }\n  }\n": types.WorkUpdatesDocument,
    "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateParts\n    }\n  }\n": types.SaveUpdateDraftDocument,
    "\n  mutation SubmitUpdate($input: SubmitUpdateInput!) {\n    submitUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": types.SubmitUpdateDocument,
    "\n  mutation DiscardUpdateDraft($input: DiscardUpdateDraftInput!) {\n    discardUpdateDraft(input: $input)\n  }\n": types.DiscardUpdateDraftDocument,
    "\n  mutation ReturnUpdate($input: ReturnUpdateInput!) {\n    returnUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": types.ReturnUpdateDocument,
    "\n  mutation PublishUpdate($input: PublishUpdateInput!) {\n    publishUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n": types.PublishUpdateDocument,
    "\n  mutation MoveForecast($input: MoveForecastInput!) {\n    moveForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n": types.MoveForecastDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n": types.CompleteMilestoneDocument,
    "\n  mutation CorrectForecast($input: CorrectForecastInput!) {\n    correctForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n": types.CorrectForecastDocument,
    "\n  mutation CorrectCompletion($input: CorrectCompletionInput!) {\n    correctCompletion(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n": types.CorrectCompletionDocument,
    "\n  fragment BallotResultParts on BallotResult {\n    outcome\n    rule\n    electorate\n    floor\n    counts {\n      endorse\n      reservation\n      request_change\n      object\n      abstain\n      tacit\n      missing\n    }\n    reasons {\n      participantCode\n      reason\n    }\n  }\n": types.BallotResultPartsFragmentDoc,
    "\n  fragment BallotParts on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    version\n    editionNumber\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      position {\n        id\n        stance\n      }\n      replaced {\n        id\n        stance\n        state\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n": types.BallotPartsFragmentDoc,
    "\n  fragment ConfirmationParts on SeatConfirmation {\n    basis\n    confirmedAt\n    confirmedByTitle\n    letterReference\n    recordedByTitle\n  }\n": types.ConfirmationPartsFragmentDoc,
    "\n  fragment DiscussionThread on Thread {\n    id\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    commentCount\n    comments {\n      id\n      number\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n": types.DiscussionThreadFragmentDoc,
    "\n  fragment DiscussionParts on Discussion {\n    total\n    comments\n    before\n    items {\n      ...DiscussionThread\n    }\n  }\n": types.DiscussionPartsFragmentDoc,
    "\n  query Thread($id: ID!, $before: Int, $after: Int, $around: ID) {\n    thread(id: $id, before: $before, after: $after, around: $around) {\n      ...DiscussionThread\n    }\n  }\n": types.ThreadDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      postedAt\n      version\n    }\n  }\n": types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": types.ResolveThreadDocument,
    "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": types.ReopenThreadDocument,
    "\n  query Circulation($roadmapId: ID!) {\n    circulation(roadmapId: $roadmapId) {\n      number\n      delegations\n      parts\n      openBy\n      hindrances {\n        code\n        named\n      }\n      texts {\n        priorityId\n        code\n        title\n        state\n        version\n        number\n        changed\n        added\n        removed\n      }\n    }\n  }\n": types.CirculationDocument,
    "\n  mutation Circulate($input: CirculateInput!) {\n    circulate(input: $input) {\n      id\n      number\n    }\n  }\n": types.CirculateDocument,
    "\n  fragment FindingParts on FindingRef {\n    id\n    code\n    participantCode\n    themeTitle\n    severity\n    title\n    statement\n    paperTitle\n  }\n": types.FindingPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      id\n      state\n      done\n      total\n    }\n  }\n": types.JobDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      id\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment MailedLink on MailProgress {\n    state\n    at\n  }\n": types.MailedLinkFragmentDoc,
    "\n  mutation RenewInvitation($input: InvitationInput!) {\n    renewInvitation(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        expiresAt\n        mail {\n          state\n        }\n      }\n    }\n  }\n": types.RenewInvitationDocument,
    "\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      id\n      version\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation MakeResetLink($input: MakeResetLinkInput!) {\n    makeResetLink(input: $input) {\n      token\n      expiresAt\n    }\n  }\n": types.MakeResetLinkDocument,
    "\n  fragment NeedParts on Need {\n    kind\n    count\n    codes\n    draftCodes\n    edition\n    roundTitle\n    deadline\n    dueOn\n    path\n  }\n": types.NeedPartsFragmentDoc,
    "\n  fragment PlanChangeParts on PlanChange {\n    field\n    before\n    after\n    reason\n    recordedAt\n  }\n": types.PlanChangePartsFragmentDoc,
    "\n  fragment PlannedMilestoneParts on PlannedMilestone {\n    id\n    title\n    criteria\n    meansOfVerification\n    weight\n    baselineDate\n    forecastDate\n    completedOn\n    version\n    responsible {\n      id\n      name\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": types.PlannedMilestonePartsFragmentDoc,
    "\n  fragment StepPlanParts on StepPlan {\n    stepId\n    mayPlan\n    isKnown\n    baselinesLocked\n    version\n    scope\n    weight\n    startDate\n    baselineEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    originCountries {\n      code\n      name\n    }\n    alignment {\n      id\n      code\n      title\n      frameworkTitle\n    }\n    dependencies {\n      id\n      note\n      type\n      version\n      waits\n      stepId\n      stepCode\n      stepTitle\n      predecessorMilestone {\n        id\n        title\n      }\n      successorMilestone {\n        id\n        title\n      }\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": types.StepPlanPartsFragmentDoc,
    "\n  fragment ActionPlanParts on ActionPlan {\n    actionId\n    participantCode\n    mayPlan\n    mayPlanMilestones\n    baselinesLocked\n    version\n    tailoring\n    notApplicableReason\n    startDate\n    baselineEnd\n    forecastEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n": types.ActionPlanPartsFragmentDoc,
    "\n  query InstitutionsToName($roadmapId: ID!, $participantId: ID, $first: Int!) {\n    institutionTable(roadmapId: $roadmapId, participantId: $participantId, first: $first) {\n      edges {\n        node {\n          id\n          name\n          participantId\n        }\n      }\n    }\n  }\n": types.InstitutionsToNameDocument,
    "\n  query OriginsToName($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      origins {\n        code\n        name\n      }\n    }\n  }\n": types.OriginsToNameDocument,
    "\n  query AlignmentPage($roadmap: String!) {\n    alignmentPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        code\n      }\n      mayPlan\n      uncoveredCount\n      frameworks {\n        id\n        title\n        items {\n          id\n          code\n          title\n          kind\n          citation\n          note\n          own\n          version\n          uncovered\n        }\n      }\n      priorities {\n        id\n        code\n        title\n        version\n        itemIds\n        steps {\n          id\n          code\n          title\n          itemIds\n        }\n      }\n    }\n  }\n": types.AlignmentPageDocument,
    "\n  query StepsToName($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      steps {\n        id\n        code\n        title\n        milestones {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.StepsToNameDocument,
    "\n  mutation SavePlanOfStep($input: SavePlanOfStepInput!) {\n    savePlanOfStep(input: $input) {\n      id\n    }\n  }\n": types.SavePlanOfStepDocument,
    "\n  mutation RebaselineStep($input: RebaselineStepInput!) {\n    rebaselineStep(input: $input) {\n      id\n    }\n  }\n": types.RebaselineStepDocument,
    "\n  mutation AlignStep($input: AlignStepInput!) {\n    alignStep(input: $input) {\n      id\n    }\n  }\n": types.AlignStepDocument,
    "\n  mutation AddDependency($input: AddDependencyInput!) {\n    addDependency(input: $input) {\n      id\n    }\n  }\n": types.AddDependencyDocument,
    "\n  mutation EditDependency($input: EditDependencyInput!) {\n    editDependency(input: $input) {\n      id\n    }\n  }\n": types.EditDependencyDocument,
    "\n  mutation RemoveDependency($input: RemoveDependencyInput!) {\n    removeDependency(input: $input)\n  }\n": types.RemoveDependencyDocument,
    "\n  mutation AddRegionalMilestone($input: AddRegionalMilestoneInput!) {\n    addRegionalMilestone(input: $input) {\n      id\n    }\n  }\n": types.AddRegionalMilestoneDocument,
    "\n  mutation AddActionMilestone($input: AddActionMilestoneInput!) {\n    addActionMilestone(input: $input) {\n      id\n    }\n  }\n": types.AddActionMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      id\n    }\n  }\n": types.EditMilestoneDocument,
    "\n  mutation RebaselineMilestone($input: RebaselineMilestoneInput!) {\n    rebaselineMilestone(input: $input) {\n      id\n    }\n  }\n": types.RebaselineMilestoneDocument,
    "\n  mutation RemoveMilestone($input: RemoveMilestoneInput!) {\n    removeMilestone(input: $input)\n  }\n": types.RemoveMilestoneDocument,
    "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      id\n    }\n  }\n": types.OrderMilestonesDocument,
    "\n  mutation SavePlanOfAction($input: SavePlanOfActionInput!) {\n    savePlanOfAction(input: $input) {\n      id\n    }\n  }\n": types.SavePlanOfActionDocument,
    "\n  mutation MoveDatesOfAction($input: MoveDatesOfActionInput!) {\n    moveDatesOfAction(input: $input) {\n      id\n    }\n  }\n": types.MoveDatesOfActionDocument,
    "\n  mutation SetApplicability($input: SetApplicabilityInput!) {\n    setApplicability(input: $input) {\n      id\n    }\n  }\n": types.SetApplicabilityDocument,
    "\n  fragment PositionPanelParts on PositionPanel {\n    ballotId\n    participantCode\n    versionHash\n    deadline\n    canSign\n    awaiting {\n      confirmers\n    }\n    letterReason\n    canSaveDraft\n    closedReason\n    draft {\n      ...PositionDraftParts\n    }\n    current {\n      ...PriorityPosition\n    }\n    last {\n      ...PriorityPosition\n    }\n  }\n": types.PositionPanelPartsFragmentDoc,
    "\n  fragment PositionDraftParts on PositionDraft {\n    id\n    stance\n    requestedText\n    savedAt\n    savedByTitle\n    version\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n": types.PositionDraftPartsFragmentDoc,
    "\n  mutation SavePositionDraft($input: SavePositionDraftInput!) {\n    savePositionDraft(input: $input) {\n      ...PositionDraftParts\n    }\n  }\n": types.SavePositionDraftDocument,
    "\n  mutation DiscardPositionDraft($input: DiscardPositionDraftInput!) {\n    discardPositionDraft(input: $input)\n  }\n": types.DiscardPositionDraftDocument,
    "\n  query PositionDraft($ballotId: ID!) {\n    positionDraft(ballotId: $ballotId) {\n      ...PositionDraftParts\n    }\n  }\n": types.PositionDraftDocument,
    "\n  mutation SignPosition($input: SignPositionInput!) {\n    signPosition(input: $input) {\n      ...PriorityPosition\n    }\n  }\n": types.SignPositionDocument,
    "\n  fragment PriorityPosition on Position {\n    id\n    stance\n    state\n    requestedText\n    signedAt\n    signedByTitle\n    confirmation {\n      ...ConfirmationParts\n    }\n    endedAt\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n": types.PriorityPositionFragmentDoc,
    "\n  fragment PriorityBallot on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    endedAt\n    version\n    versionNumber\n    editionNumber\n    versionHash\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      draftSavedAt\n      position {\n        ...PriorityPosition\n      }\n      replaced {\n        ...PriorityPosition\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n": types.PriorityBallotFragmentDoc,
    "\n  fragment ViewerParts on Viewer {\n    demo\n    draftKey\n    user {\n      id\n      email\n      name\n      zone\n      administrator\n    }\n    memberships {\n      id\n      role\n      title\n      participantId\n      participantCode\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        draftingSince\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.ViewerDocument,
    "\n  query WhoIsSignedIn {\n    viewer {\n      user {\n        id\n        name\n        administrator\n      }\n      memberships {\n        id\n        title\n        roadmap {\n          id\n          code\n        }\n      }\n    }\n  }\n": types.WhoIsSignedInDocument,
    "\n  fragment MixParts on ActionMix {\n    noReport\n    counts {\n      status\n      count\n    }\n  }\n": types.MixPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoadmapChoices {\n    ownRoadmaps {\n      id\n      waiting\n    }\n  }\n"): (typeof documents)["\n  query RoadmapChoices {\n    ownRoadmaps {\n      id\n      waiting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountRow on User {\n    id\n    email\n    name\n    administrator\n    disabledAt\n    createdAt\n    seatCount\n    version\n  }\n"): (typeof documents)["\n  fragment AccountRow on User {\n    id\n    email\n    name\n    administrator\n    disabledAt\n    createdAt\n    seatCount\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      token\n      invitation {\n        id\n        email\n        mail {\n          state\n        }\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      token\n      invitation {\n        id\n        email\n        mail {\n          state\n        }\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    viewer {\n      user {\n        id\n        ...Profile\n      }\n    }\n    sessions {\n      ...OwnSession\n    }\n  }\n"): (typeof documents)["\n  query OwnAccount {\n    viewer {\n      user {\n        id\n        ...Profile\n      }\n    }\n    sessions {\n      ...OwnSession\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountSeats($userId: ID!) {\n    accountSeats(userId: $userId) {\n      id\n      title\n      roadmapTitle\n      endedAt\n      alone\n    }\n  }\n"): (typeof documents)["\n  query AccountSeats($userId: ID!) {\n    accountSeats(userId: $userId) {\n      id\n      title\n      roadmapTitle\n      endedAt\n      alone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input)\n  }\n"): (typeof documents)["\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Profile on User {\n    id\n    name\n    language\n    zone\n    version\n  }\n"): (typeof documents)["\n  fragment Profile on User {\n    id\n    name\n    language\n    zone\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      id\n      ...Profile\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      id\n      ...Profile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSession on SessionInfo {\n    id\n    browser\n    system\n    createdAt\n    seenAt\n    current\n  }\n"): (typeof documents)["\n  fragment OwnSession on SessionInfo {\n    id\n    browser\n    system\n    createdAt\n    seenAt\n    current\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($sessionId: ID!) {\n    endSession(sessionId: $sessionId)\n  }\n"): (typeof documents)["\n  mutation EndSession($sessionId: ID!) {\n    endSession(sessionId: $sessionId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingAdministrator on Invitation {\n    id\n    email\n    language\n    expiresAt\n    version\n    mail {\n      ...MailedLink\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingAdministrator on Invitation {\n    id\n    email\n    language\n    expiresAt\n    version\n    mail {\n      ...MailedLink\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...AccountRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    invitations {\n      ...WaitingAdministrator\n    }\n    administeredRoadmaps {\n      participants {\n        code\n        name\n        footnote\n        footnoteMark\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...AccountRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    invitations {\n      ...WaitingAdministrator\n    }\n    administeredRoadmaps {\n      participants {\n        code\n        name\n        footnote\n        footnoteMark\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlignmentItem($input: AddAlignmentItemInput!) {\n    addAlignmentItem(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddAlignmentItem($input: AddAlignmentItemInput!) {\n    addAlignmentItem(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlignmentItem($input: EditAlignmentItemInput!) {\n    editAlignmentItem(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlignmentItem($input: EditAlignmentItemInput!) {\n    editAlignmentItem(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAlignmentItem($input: RemoveAlignmentItemInput!) {\n    removeAlignmentItem(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveAlignmentItem($input: RemoveAlignmentItemInput!) {\n    removeAlignmentItem(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AlignPriority($input: AlignPriorityInput!) {\n    alignPriority(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AlignPriority($input: AlignPriorityInput!) {\n    alignPriority(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CatalogueEntry on Country {\n    code\n    name\n    chip\n    footnote\n    footnoteMark\n    zone\n    isoAlpha2\n    version\n  }\n"): (typeof documents)["\n  fragment CatalogueEntry on Country {\n    code\n    name\n    chip\n    footnote\n    footnoteMark\n    zone\n    isoAlpha2\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CataloguePage {\n    countries {\n      code\n      ...CatalogueEntry\n    }\n  }\n"): (typeof documents)["\n  query CataloguePage {\n    countries {\n      code\n      ...CatalogueEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCountry($input: AddCountryInput!) {\n    addCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n"): (typeof documents)["\n  mutation AddCountry($input: AddCountryInput!) {\n    addCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCountry($input: EditCountryInput!) {\n    editCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n"): (typeof documents)["\n  mutation EditCountry($input: EditCountryInput!) {\n    editCountry(input: $input) {\n      code\n      ...CatalogueEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Editions($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n      hash\n    }\n  }\n"): (typeof documents)["\n  query Editions($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n      hash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($roadmap: String!) {\n    documentsPage(roadmap: $roadmap) {\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n        parts\n        changed\n        removed\n        adoption {\n          state\n          ballot {\n            id\n            ...ListedBallot\n          }\n          earlierBallots {\n            id\n            ...ListedBallot\n          }\n          panel {\n            canSign\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Documents($roadmap: String!) {\n    documentsPage(roadmap: $roadmap) {\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n        parts\n        changed\n        removed\n        adoption {\n          state\n          ballot {\n            id\n            ...ListedBallot\n          }\n          earlierBallots {\n            id\n            ...ListedBallot\n          }\n          panel {\n            canSign\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedBallot on BallotView {\n    deadline\n    endedAt\n    ...BallotParts\n  }\n"): (typeof documents)["\n  fragment ListedBallot on BallotView {\n    deadline\n    endedAt\n    ...BallotParts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($roadmap: String!, $from: String, $to: String!) {\n    comparePage(roadmap: $roadmap, from: $from, to: $to) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n      }\n      from {\n        ...EditionWords\n      }\n      to {\n        ...EditionWords\n      }\n      sources {\n        passageId\n        amendmentCode\n        participantCode\n        sponsorCodes\n        decidedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Compare($roadmap: String!, $from: String, $to: String!) {\n    comparePage(roadmap: $roadmap, from: $from, to: $to) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n        kind\n        note\n        hash\n        circulatedAt\n      }\n      from {\n        ...EditionWords\n      }\n      to {\n        ...EditionWords\n      }\n      sources {\n        passageId\n        amendmentCode\n        participantCode\n        sponsorCodes\n        decidedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Edition($roadmap: String!, $number: String!) {\n    comparePage(roadmap: $roadmap, to: $number) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n      }\n      to {\n        ...EditionWords\n      }\n      adoption {\n        state\n        ballot {\n          id\n          ...PriorityBallot\n        }\n        earlierBallots {\n          id\n          ...PriorityBallot\n        }\n        panel {\n          ballotId\n          canSign\n          canSaveDraft\n          ...PositionPanelParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Edition($roadmap: String!, $number: String!) {\n    comparePage(roadmap: $roadmap, to: $number) {\n      roadmap {\n        id\n        title\n      }\n      editions {\n        id\n        number\n      }\n      to {\n        ...EditionWords\n      }\n      adoption {\n        state\n        ballot {\n          id\n          ...PriorityBallot\n        }\n        earlierBallots {\n          id\n          ...PriorityBallot\n        }\n        panel {\n          ballotId\n          canSign\n          canSaveDraft\n          ...PositionPanelParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionWords on EditionText {\n    head {\n      id\n      number\n      kind\n      note\n      hash\n      circulatedAt\n    }\n    language\n    parts {\n      priorityId\n      kind\n      code\n      versionNumber\n      passages {\n        id\n        kind\n        stepId\n        stepCode\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditionWords on EditionText {\n    head {\n      id\n      number\n      kind\n      note\n      hash\n      circulatedAt\n    }\n    language\n    parts {\n      priorityId\n      kind\n      code\n      versionNumber\n      passages {\n        id\n        kind\n        stepId\n        stepCode\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftPriorityParts on DraftPriority {\n    id\n    kind\n    code\n    title\n    state\n    circulatedNumber\n    inForceNumber\n    makingVersion\n    changes\n  }\n"): (typeof documents)["\n  fragment DraftPriorityParts on DraftPriority {\n    id\n    kind\n    code\n    title\n    state\n    circulatedNumber\n    inForceNumber\n    makingVersion\n    changes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageParts on MakingPassage {\n    id\n    kind\n    stepId\n    label\n    text\n    version\n    state\n    joinedInto\n    fixed\n    textInForce\n    editedAt\n  }\n"): (typeof documents)["\n  fragment PassageParts on MakingPassage {\n    id\n    kind\n    stepId\n    label\n    text\n    version\n    state\n    joinedInto\n    fixed\n    textInForce\n    editedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WriterParts on PassageWriter {\n    passageId\n    title\n    since\n    own\n  }\n"): (typeof documents)["\n  fragment WriterParts on PassageWriter {\n    passageId\n    title\n    since\n    own\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MakingParts on Making {\n    priorityId\n    kind\n    code\n    state\n    editable\n    language\n    version\n    revision\n    begunAt\n    versions {\n      id\n      number\n      labels\n      createdAt\n      inForce\n    }\n    steps {\n      id\n      code\n      removed\n    }\n    passages {\n      ...PassageParts\n    }\n    gone {\n      id\n      versionId\n      number\n      kind\n      stepId\n      text\n    }\n    writers {\n      ...WriterParts\n    }\n    hindrances {\n      code\n      passageId\n    }\n  }\n"): (typeof documents)["\n  fragment MakingParts on Making {\n    priorityId\n    kind\n    code\n    state\n    editable\n    language\n    version\n    revision\n    begunAt\n    versions {\n      id\n      number\n      labels\n      createdAt\n      inForce\n    }\n    steps {\n      id\n      code\n      removed\n    }\n    passages {\n      ...PassageParts\n    }\n    gone {\n      id\n      versionId\n      number\n      kind\n      stepId\n      text\n    }\n    writers {\n      ...WriterParts\n    }\n    hindrances {\n      code\n      passageId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($roadmap: String!, $priority: String!) {\n    draftPage(roadmap: $roadmap, priority: $priority) {\n      drafts {\n        ...DraftPriorityParts\n      }\n      priorityId\n      making {\n        ...MakingParts\n      }\n      plans {\n        ...StepPlanParts\n      }\n      sources {\n        ...DraftSourceParts\n      }\n      roadmap {\n        now\n      }\n    }\n  }\n"): (typeof documents)["\n  query Draft($roadmap: String!, $priority: String!) {\n    draftPage(roadmap: $roadmap, priority: $priority) {\n      drafts {\n        ...DraftPriorityParts\n      }\n      priorityId\n      making {\n        ...MakingParts\n      }\n      plans {\n        ...StepPlanParts\n      }\n      sources {\n        ...DraftSourceParts\n      }\n      roadmap {\n        now\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftSourceParts on DraftSource {\n    passageId\n    versionNumber\n    amendmentCode\n    participantCode\n    sponsorCodes\n    decidedAt\n  }\n"): (typeof documents)["\n  fragment DraftSourceParts on DraftSource {\n    passageId\n    versionNumber\n    amendmentCode\n    participantCode\n    sponsorCodes\n    decidedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Drafts($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      drafts {\n        ...DraftPriorityParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Drafts($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      drafts {\n        ...DraftPriorityParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPriorities($input: OrderPrioritiesInput!) {\n    orderPriorities(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OrderPriorities($input: OrderPrioritiesInput!) {\n    orderPriorities(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSince($roadmap: String!, $priority: String!, $since: ID!) {\n    draftPage(roadmap: $roadmap, priority: $priority, since: $since) {\n      making {\n        passages {\n          id\n          textSince\n        }\n        gone {\n          id\n          versionId\n          number\n          kind\n          stepId\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DraftSince($roadmap: String!, $priority: String!, $since: ID!) {\n    draftPage(roadmap: $roadmap, priority: $priority, since: $since) {\n      making {\n        passages {\n          id\n          textSince\n        }\n        gone {\n          id\n          versionId\n          number\n          kind\n          stepId\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassageHistory($priorityId: ID!, $passageId: ID!, $before: String) {\n    passageHistory(priorityId: $priorityId, passageId: $passageId, before: $before) {\n      items {\n        id\n        act\n        text\n        by\n        at\n      }\n      before\n    }\n  }\n"): (typeof documents)["\n  query PassageHistory($priorityId: ID!, $passageId: ID!, $before: String) {\n    passageHistory(priorityId: $priorityId, passageId: $passageId, before: $before) {\n      items {\n        id\n        act\n        text\n        by\n        at\n      }\n      before\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePassage($input: SavePassageInput!) {\n    savePassage(input: $input) {\n      passage {\n        ...PassageParts\n      }\n      making {\n        revision\n        hindrances {\n          code\n          passageId\n        }\n      }\n      changed {\n        what\n        times\n      }\n      upon\n    }\n  }\n"): (typeof documents)["\n  mutation SavePassage($input: SavePassageInput!) {\n    savePassage(input: $input) {\n      passage {\n        ...PassageParts\n      }\n      making {\n        revision\n        hindrances {\n          code\n          passageId\n        }\n      }\n      changed {\n        what\n        times\n      }\n      upon\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMaking($input: ChangeMakingInput!) {\n    changeMaking(input: $input) {\n      ...MakingParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMaking($input: ChangeMakingInput!) {\n    changeMaking(input: $input) {\n      ...MakingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TendPassage($input: TendPassageInput!) {\n    tendPassage(input: $input) {\n      revision\n      writers {\n        ...WriterParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TendPassage($input: TendPassageInput!) {\n    tendPassage(input: $input) {\n      revision\n      writers {\n        ...WriterParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPriority($input: AddPriorityInput!) {\n    addPriority(input: $input) {\n      priorityId\n      code\n    }\n  }\n"): (typeof documents)["\n  mutation AddPriority($input: AddPriorityInput!) {\n    addPriority(input: $input) {\n      priorityId\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMaking($input: StartMakingInput!) {\n    startMaking(input: $input) {\n      priorityId\n    }\n  }\n"): (typeof documents)["\n  mutation StartMaking($input: StartMakingInput!) {\n    startMaking(input: $input) {\n      priorityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMaking($input: DiscardMakingInput!) {\n    discardMaking(input: $input)\n  }\n"): (typeof documents)["\n  mutation DiscardMaking($input: DiscardMakingInput!) {\n    discardMaking(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures($roadmap: String!) {\n    figuresPage(roadmap: $roadmap) {\n      currency\n      fundingSources\n      roadmap {\n        id\n        today\n      }\n      participants {\n        id\n        code\n      }\n      priorities {\n        id\n        code\n        title\n      }\n      steps {\n        id\n        code\n        title\n        priorityId\n      }\n      indicators {\n        id\n        version\n        code\n        level\n        priorityId\n        stepId\n        title\n        unit\n        ascending\n        cumulative\n        summed\n        definition\n        source\n        frequency\n        disaggregation\n        exemptParticipantIds\n        planned {\n          participantId\n          kind\n          period\n          value\n          changes {\n            from\n            reason\n            recordedAt\n          }\n        }\n      }\n      risks {\n        id\n        version\n        code\n        title\n        description\n        category\n        likelihood\n        impact\n        mitigation\n        ownerRole\n        trend\n        closedOn\n        stepIds\n        participantIds\n        ratings {\n          day\n          likelihood\n          impact\n        }\n      }\n      lines {\n        id\n        version\n        stepId\n        participantId\n        fundingSource\n        title\n        amount\n        currency\n        status\n        periodStart\n        periodEnd\n        committedOn\n        converted\n        mayChange\n        rate {\n          day\n          rate\n        }\n        payments {\n          id\n          day\n          amount\n          currency\n        }\n      }\n      totals {\n        planned {\n          ...SumInCurrency\n        }\n        committed {\n          ...SumInCurrency\n        }\n        disbursed {\n          ...SumInCurrency\n        }\n        unfunded {\n          ...SumInCurrency\n        }\n      }\n      rates {\n        id\n        version\n        currency\n        day\n        rate\n        source\n      }\n      may {\n        keep\n        addLines\n        linesOf\n      }\n    }\n  }\n"): (typeof documents)["\n  query Figures($roadmap: String!) {\n    figuresPage(roadmap: $roadmap) {\n      currency\n      fundingSources\n      roadmap {\n        id\n        today\n      }\n      participants {\n        id\n        code\n      }\n      priorities {\n        id\n        code\n        title\n      }\n      steps {\n        id\n        code\n        title\n        priorityId\n      }\n      indicators {\n        id\n        version\n        code\n        level\n        priorityId\n        stepId\n        title\n        unit\n        ascending\n        cumulative\n        summed\n        definition\n        source\n        frequency\n        disaggregation\n        exemptParticipantIds\n        planned {\n          participantId\n          kind\n          period\n          value\n          changes {\n            from\n            reason\n            recordedAt\n          }\n        }\n      }\n      risks {\n        id\n        version\n        code\n        title\n        description\n        category\n        likelihood\n        impact\n        mitigation\n        ownerRole\n        trend\n        closedOn\n        stepIds\n        participantIds\n        ratings {\n          day\n          likelihood\n          impact\n        }\n      }\n      lines {\n        id\n        version\n        stepId\n        participantId\n        fundingSource\n        title\n        amount\n        currency\n        status\n        periodStart\n        periodEnd\n        committedOn\n        converted\n        mayChange\n        rate {\n          day\n          rate\n        }\n        payments {\n          id\n          day\n          amount\n          currency\n        }\n      }\n      totals {\n        planned {\n          ...SumInCurrency\n        }\n        committed {\n          ...SumInCurrency\n        }\n        disbursed {\n          ...SumInCurrency\n        }\n        unfunded {\n          ...SumInCurrency\n        }\n      }\n      rates {\n        id\n        version\n        currency\n        day\n        rate\n        source\n      }\n      may {\n        keep\n        addLines\n        linesOf\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SumInCurrency on MoneyTotal {\n    total\n    unconverted {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment SumInCurrency on MoneyTotal {\n    total\n    unconverted {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddIndicator($input: AddIndicatorInput!) {\n    addIndicator(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddIndicator($input: AddIndicatorInput!) {\n    addIndicator(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditIndicator($input: EditIndicatorInput!) {\n    editIndicator(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditIndicator($input: EditIndicatorInput!) {\n    editIndicator(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRisk($input: AddRiskInput!) {\n    addRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddRisk($input: AddRiskInput!) {\n    addRisk(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRisk($input: EditRiskInput!) {\n    editRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditRisk($input: EditRiskInput!) {\n    editRisk(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateRisk($input: RateRiskInput!) {\n    rateRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RateRisk($input: RateRiskInput!) {\n    rateRisk(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBudgetLine($input: AddBudgetLineInput!) {\n    addBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddBudgetLine($input: AddBudgetLineInput!) {\n    addBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditBudgetLine($input: EditBudgetLineInput!) {\n    editBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditBudgetLine($input: EditBudgetLineInput!) {\n    editBudgetLine(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) {\n    removeBudgetLine(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) {\n    removeBudgetLine(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDisbursement($input: AddDisbursementInput!) {\n    addDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddDisbursement($input: AddDisbursementInput!) {\n    addDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDisbursement($input: CorrectDisbursementInput!) {\n    correctDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectDisbursement($input: CorrectDisbursementInput!) {\n    correctDisbursement(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRate($input: AddRateInput!) {\n    addRate(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddRate($input: AddRateInput!) {\n    addRate(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRate($input: CorrectRateInput!) {\n    correctRate(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectRate($input: CorrectRateInput!) {\n    correctRate(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceFacts on MaintenanceTime {\n    id\n    notice\n    until\n    beganAt\n    version\n  }\n"): (typeof documents)["\n  fragment MaintenanceFacts on MaintenanceTime {\n    id\n    notice\n    until\n    beganAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthPage {\n    installationHealth {\n      version\n      checkedAt\n      maintenance {\n        ...MaintenanceFacts\n      }\n      database {\n        version\n        sizeBytes\n        migrations\n        unsealed\n      }\n      jobs {\n        waiting\n        waitingSince\n        running\n        failed\n        failures {\n          id\n          kind\n          failure\n          endedAt\n          mayRunAgain\n          version\n        }\n      }\n      mails {\n        waiting\n        triedInVain\n        lastSentAt\n        refused\n        givenUp\n      }\n      mailServer\n      mailTrouble\n      files {\n        count\n        usedBytes\n        waitingForScan\n      }\n      filesInBucket\n      fileStore\n      freeBytes\n      keptFreeBytes\n      scanner\n    }\n  }\n"): (typeof documents)["\n  query HealthPage {\n    installationHealth {\n      version\n      checkedAt\n      maintenance {\n        ...MaintenanceFacts\n      }\n      database {\n        version\n        sizeBytes\n        migrations\n        unsealed\n      }\n      jobs {\n        waiting\n        waitingSince\n        running\n        failed\n        failures {\n          id\n          kind\n          failure\n          endedAt\n          mayRunAgain\n          version\n        }\n      }\n      mails {\n        waiting\n        triedInVain\n        lastSentAt\n        refused\n        givenUp\n      }\n      mailServer\n      mailTrouble\n      files {\n        count\n        usedBytes\n        waitingForScan\n      }\n      filesInBucket\n      fileStore\n      freeBytes\n      keptFreeBytes\n      scanner\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input)\n  }\n"): (typeof documents)["\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMaintenance($input: StartMaintenanceInput!) {\n    startMaintenance(input: $input) {\n      ...MaintenanceFacts\n    }\n  }\n"): (typeof documents)["\n  mutation StartMaintenance($input: StartMaintenanceInput!) {\n    startMaintenance(input: $input) {\n      ...MaintenanceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input)\n  }\n"): (typeof documents)["\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {\n    import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) {\n      import {\n        id\n        kind\n        fileName\n        fileSize\n        state\n        rememberedAt\n        newRecords\n        changedRecords\n        unchangedRecords\n        version\n      }\n      check {\n        sheets {\n          key\n          name\n          fields {\n            key\n            heading\n            required\n          }\n          columns {\n            name\n            letters\n            heading\n            firstValue\n            empty\n            becomes\n            isNew\n          }\n          records\n          newRecords\n          changedRecords\n          unchangedRecords\n        }\n        records\n        newRecords\n        changedRecords\n        unchangedRecords\n        refused\n        unconfirmed\n        faultCount\n        ready\n        asksReason\n        ground\n        faults {\n          number\n          sheet\n          cell\n          code\n          grade\n          column\n          text\n          detail\n          confirmed\n          same\n          suggestion {\n            value\n            words\n          }\n        }\n        rows {\n          row\n          change\n          moved\n          absent\n          values {\n            key\n            text\n            before\n            differs\n          }\n        }\n      }\n      undoable\n      job {\n        id\n        state\n        failure\n      }\n    }\n  }\n"): (typeof documents)["\n  query Import($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {\n    import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) {\n      import {\n        id\n        kind\n        fileName\n        fileSize\n        state\n        rememberedAt\n        newRecords\n        changedRecords\n        unchangedRecords\n        version\n      }\n      check {\n        sheets {\n          key\n          name\n          fields {\n            key\n            heading\n            required\n          }\n          columns {\n            name\n            letters\n            heading\n            firstValue\n            empty\n            becomes\n            isNew\n          }\n          records\n          newRecords\n          changedRecords\n          unchangedRecords\n        }\n        records\n        newRecords\n        changedRecords\n        unchangedRecords\n        refused\n        unconfirmed\n        faultCount\n        ready\n        asksReason\n        ground\n        faults {\n          number\n          sheet\n          cell\n          code\n          grade\n          column\n          text\n          detail\n          confirmed\n          same\n          suggestion {\n            value\n            words\n          }\n        }\n        rows {\n          row\n          change\n          moved\n          absent\n          values {\n            key\n            text\n            before\n            differs\n          }\n        }\n      }\n      undoable\n      job {\n        id\n        state\n        failure\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($roadmapId: ID!) {\n    imports(roadmapId: $roadmapId) {\n      id\n      kind\n      fileName\n      state\n      underWay\n      newRecords\n      changedRecords\n      madeAt\n      appliedAt\n      undoneAt\n    }\n  }\n"): (typeof documents)["\n  query Imports($roadmapId: ID!) {\n    imports(roadmapId: $roadmapId) {\n      id\n      kind\n      fileName\n      state\n      underWay\n      newRecords\n      changedRecords\n      madeAt\n      appliedAt\n      undoneAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjustImport($input: AdjustImportInput!) {\n    adjustImport(input: $input) {\n      import {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdjustImport($input: AdjustImportInput!) {\n    adjustImport(input: $input) {\n      import {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        state\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerCitation on LedgerEntry {\n    subjectKind\n    subjectId\n    subject {\n      priorityCode\n      stepCode\n      roundCode\n      participantCode\n      code\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment LedgerCitation on LedgerEntry {\n    subjectKind\n    subjectId\n    subject {\n      priorityCode\n      stepCode\n      roundCode\n      participantCode\n      code\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerRow on LedgerEntry {\n    number\n    type\n    actorTitle\n    byAdministrator\n    occurredAt\n    hash\n    ...LedgerCitation\n  }\n"): (typeof documents)["\n  fragment LedgerRow on LedgerEntry {\n    number\n    type\n    actorTitle\n    byAdministrator\n    occurredAt\n    hash\n    ...LedgerCitation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          ...LedgerRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          ...LedgerRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeaderParts on PageRoadmap {\n    title\n    documentLabel\n    documentDate\n  }\n"): (typeof documents)["\n  fragment HeaderParts on PageRoadmap {\n    title\n    documentLabel\n    documentDate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      roadmap {\n        ...HeaderParts\n        today\n      }\n      trail {\n        ...TrailParts\n      }\n      priorities {\n        ...PriorityParts\n      }\n      agreed\n      round {\n        id\n        code\n        title\n        deadline\n      }\n      needs {\n        ...NeedParts\n      }\n      dates {\n        ...DateParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Overview($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      roadmap {\n        ...HeaderParts\n        today\n      }\n      trail {\n        ...TrailParts\n      }\n      priorities {\n        ...PriorityParts\n      }\n      agreed\n      round {\n        id\n        code\n        title\n        deadline\n      }\n      needs {\n        ...NeedParts\n      }\n      dates {\n        ...DateParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrailParts on TrailEntry {\n    phase\n    state\n    from\n    to\n    roundNumber\n    roundDeadline\n  }\n"): (typeof documents)["\n  fragment TrailParts on TrailEntry {\n    phase\n    state\n    from\n    to\n    roundNumber\n    roundDeadline\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Priorities($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      priorities {\n        ...PriorityParts\n      }\n      preamble {\n        ...PreambleParts\n      }\n      agreed\n    }\n  }\n"): (typeof documents)["\n  query Priorities($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      priorities {\n        ...PriorityParts\n      }\n      preamble {\n        ...PreambleParts\n      }\n      agreed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DateParts on UpcomingDate {\n    day\n    at\n    title\n    kind\n  }\n"): (typeof documents)["\n  fragment DateParts on UpcomingDate {\n    day\n    at\n    title\n    kind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityParts on OverviewPriority {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n    actions {\n      total\n      underWay\n      ...MixParts\n    }\n  }\n"): (typeof documents)["\n  fragment PriorityParts on OverviewPriority {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n    actions {\n      total\n      underWay\n      ...MixParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreambleParts on OverviewPreamble {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n  }\n"): (typeof documents)["\n  fragment PreambleParts on OverviewPreamble {\n    id\n    code\n    title\n    summary\n    state\n    ballot {\n      ...BallotParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatToAccredit on PersonSeat {\n    id\n    title\n    version\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SeatToAccredit on PersonSeat {\n    id\n    title\n    version\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatToHandOver on PersonSeat {\n    id\n    title\n    participantId\n    version\n    institutions {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SeatToHandOver on PersonSeat {\n    id\n    title\n    participantId\n    version\n    institutions {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingMember on WaitingInvitation {\n    open\n    mayChange\n    invitation {\n      id\n      email\n      title\n      language\n      invitedAt\n      expiresAt\n      version\n      mail {\n        ...MailedLink\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingMember on WaitingInvitation {\n    open\n    mayChange\n    invitation {\n      id\n      email\n      title\n      language\n      invitedAt\n      expiresAt\n      version\n      mail {\n        ...MailedLink\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferedSeat on SeatOffer {\n    role\n    accreditation\n    participantId\n  }\n"): (typeof documents)["\n  fragment OfferedSeat on SeatOffer {\n    role\n    accreditation\n    participantId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstitutionOfSeat on OfferedInstitution {\n    id\n    name\n    participantId\n  }\n"): (typeof documents)["\n  fragment InstitutionOfSeat on OfferedInstitution {\n    id\n    name\n    participantId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatInQuestion on PersonSeat {\n    id\n    userId\n    title\n    recordedLetter\n    version\n  }\n"): (typeof documents)["\n  fragment SeatInQuestion on PersonSeat {\n    id\n    userId\n    title\n    recordedLetter\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatRow on PersonSeat {\n    id\n    userId\n    role\n    title\n    createdAt\n    waitsFor\n    recordedLetter\n    allowedActions\n    institutions {\n      id\n      name\n    }\n    confirmation {\n      ...ConfirmationParts\n    }\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n        sight\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SeatRow on PersonSeat {\n    id\n    userId\n    role\n    title\n    createdAt\n    waitsFor\n    recordedLetter\n    allowedActions\n    institutions {\n      id\n      name\n    }\n    confirmation {\n      ...ConfirmationParts\n    }\n    accreditationLetter {\n      validFrom\n      validUntil\n      letter {\n        id\n        name\n        sight\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionTable(\n    $roadmapId: ID!\n    $participantId: ID\n    $withoutFocalPoint: Boolean\n    $archived: Boolean\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    institutionTable(\n      roadmapId: $roadmapId\n      participantId: $participantId\n      withoutFocalPoint: $withoutFocalPoint\n      archived: $archived\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      total\n      edges {\n        node {\n          id\n          code\n          name\n          acronym\n          participantId\n          countryCode\n          type\n          level\n          mandate\n          roles\n          archivedAt\n          actionsLed\n          actionsSupported\n          stepsLed\n          focalPoint\n          mayChange\n          version\n          formerly {\n            name\n            until\n            merged\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InstitutionTable(\n    $roadmapId: ID!\n    $participantId: ID\n    $withoutFocalPoint: Boolean\n    $archived: Boolean\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    institutionTable(\n      roadmapId: $roadmapId\n      participantId: $participantId\n      withoutFocalPoint: $withoutFocalPoint\n      archived: $archived\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      total\n      edges {\n        node {\n          id\n          code\n          name\n          acronym\n          participantId\n          countryCode\n          type\n          level\n          mandate\n          roles\n          archivedAt\n          actionsLed\n          actionsSupported\n          stepsLed\n          focalPoint\n          mayChange\n          version\n          formerly {\n            name\n            until\n            merged\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      milestones\n      focalPoints\n      work {\n        stepCode\n        participantCode\n        leads\n      }\n    }\n  }\n"): (typeof documents)["\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      milestones\n      focalPoints\n      work {\n        stepCode\n        participantCode\n        leads\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionNow($id: ID!) {\n    institution(id: $id) {\n      id\n      code\n      name\n      acronym\n      participantId\n      countryCode\n      type\n      level\n      mandate\n      roles\n      archivedAt\n      actionsLed\n      actionsSupported\n      stepsLed\n      focalPoint\n      mayChange\n      version\n      formerly {\n        name\n        until\n        merged\n      }\n    }\n  }\n"): (typeof documents)["\n  query InstitutionNow($id: ID!) {\n    institution(id: $id) {\n      id\n      code\n      name\n      acronym\n      participantId\n      countryCode\n      type\n      level\n      mandate\n      roles\n      archivedAt\n      actionsLed\n      actionsSupported\n      stepsLed\n      focalPoint\n      mayChange\n      version\n      formerly {\n        name\n        until\n        merged\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddInstitution($input: AddInstitutionInput!) {\n    addInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddInstitution($input: AddInstitutionInput!) {\n    addInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditInstitution($input: EditInstitutionInput!) {\n    editInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditInstitution($input: EditInstitutionInput!) {\n    editInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameInstitution($input: RenameInstitutionInput!) {\n    renameInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RenameInstitution($input: RenameInstitutionInput!) {\n    renameInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeInstitutions($input: MergeInstitutionsInput!) {\n    mergeInstitutions(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation MergeInstitutions($input: MergeInstitutionsInput!) {\n    mergeInstitutions(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveInstitution($input: InstitutionInput!) {\n    archiveInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveInstitution($input: InstitutionInput!) {\n    archiveInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreInstitution($input: InstitutionInput!) {\n    restoreInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreInstitution($input: InstitutionInput!) {\n    restoreInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($roadmap: String!) {\n    people(roadmap: $roadmap) {\n      roadmap {\n        id\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      seats {\n        id\n        role\n        accreditation\n        participantId\n        userId\n        waitsFor\n        ...SeatRow\n        ...SeatInQuestion\n        ...SeatToAccredit\n        ...SeatToHandOver\n      }\n      invitations {\n        ...WaitingMember\n        invitation {\n          id\n          role\n          accreditation\n          participantId\n        }\n      }\n      offers {\n        role\n        participantId\n        ...OfferedSeat\n      }\n      institutions {\n        ...InstitutionOfSeat\n      }\n      institutionCounts {\n        participantId\n        total\n        staffed\n      }\n      institutionsTotal\n      invitationLanguage\n    }\n  }\n"): (typeof documents)["\n  query People($roadmap: String!) {\n    people(roadmap: $roadmap) {\n      roadmap {\n        id\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      seats {\n        id\n        role\n        accreditation\n        participantId\n        userId\n        waitsFor\n        ...SeatRow\n        ...SeatInQuestion\n        ...SeatToAccredit\n        ...SeatToHandOver\n      }\n      invitations {\n        ...WaitingMember\n        invitation {\n          id\n          role\n          accreditation\n          participantId\n        }\n      }\n      offers {\n        role\n        participantId\n        ...OfferedSeat\n      }\n      institutions {\n        ...InstitutionOfSeat\n      }\n      institutionCounts {\n        participantId\n        total\n        staffed\n      }\n      institutionsTotal\n      invitationLanguage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        mail {\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        mail {\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLetter($input: RecordLetterInput!) {\n    recordLetter(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RecordLetter($input: RecordLetterInput!) {\n    recordLetter(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAccreditation($input: SetAccreditationInput!) {\n    setAccreditation(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SetAccreditation($input: SetAccreditationInput!) {\n    setAccreditation(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverSeat($input: HandOverInput!) {\n    handOverSeat(input: $input) {\n      token\n      invitation {\n        id\n        email\n        title\n        version\n        mail {\n          state\n        }\n      }\n      also {\n        token\n        invitation {\n          id\n          email\n          title\n          version\n          mail {\n            state\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HandOverSeat($input: HandOverInput!) {\n    handOverSeat(input: $input) {\n      token\n      invitation {\n        id\n        email\n        title\n        version\n        mail {\n          state\n        }\n      }\n      also {\n        token\n        invitation {\n          id\n          email\n          title\n          version\n          mail {\n            state\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OtherSeats($membershipId: ID!) {\n    otherSeats(membershipId: $membershipId) {\n      id\n      title\n      roadmapTitle\n      version\n    }\n  }\n"): (typeof documents)["\n  query OtherSeats($membershipId: ID!) {\n    otherSeats(membershipId: $membershipId) {\n      id\n      title\n      roadmapTitle\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityEvidence on PriorityPage {\n    participantsWithoutFinding\n    findings {\n      ...FindingParts\n    }\n    alignment {\n      code\n      title\n      frameworkTitle\n    }\n  }\n"): (typeof documents)["\n  fragment PriorityEvidence on PriorityPage {\n    participantsWithoutFinding\n    findings {\n      ...FindingParts\n    }\n    alignment {\n      code\n      title\n      frameworkTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityHeadParts on PriorityPage {\n    code\n    title\n    summary\n    previousCode\n    nextCode\n    roadmap {\n      now\n    }\n  }\n"): (typeof documents)["\n  fragment PriorityHeadParts on PriorityPage {\n    code\n    title\n    summary\n    previousCode\n    nextCode\n    roadmap {\n      now\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrioritySteps on PriorityPage {\n    code\n    steps {\n      id\n      code\n      title\n      leadInstitution\n      baselineEnd\n      actions {\n        total\n        underWay\n        ...MixParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PrioritySteps on PriorityPage {\n    code\n    steps {\n      id\n      code\n      title\n      leadInstitution\n      baselineEnd\n      actions {\n        total\n        underWay\n        ...MixParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriorityThreads($roadmap: String!, $code: String!, $before: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PriorityThreads($roadmap: String!, $code: String!, $before: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Priority($roadmap: String!, $code: String!, $comment: ID) {\n    priorityPage(roadmap: $roadmap, code: $code, comment: $comment) {\n      id\n      kind\n      code\n      state\n      version\n      title\n      allowedActions\n      ...PriorityHeadParts\n      ...PrioritySteps\n      ...PriorityEvidence\n      roadmap {\n        id\n        now\n      }\n      text {\n        head {\n          id\n          number\n          ...VersionLineParts\n        }\n        passages {\n          id\n          paragraph\n          text\n          ...TextPassage\n        }\n      }\n      translations {\n        language\n      }\n      versions {\n        ...PriorityVersionParts\n      }\n      ballot {\n        ...PriorityBallot\n      }\n      earlierBallots {\n        ...PriorityBallot\n      }\n      steps {\n        id\n        code\n      }\n      findings {\n        id\n      }\n      amendments {\n        id\n        code\n        state\n        passageId\n        before\n        after\n        ...AmendmentCardParts\n      }\n      discussion {\n        ...DiscussionParts\n      }\n      panel {\n        ballotId\n        canSign\n        canSaveDraft\n        ...PositionPanelParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Priority($roadmap: String!, $code: String!, $comment: ID) {\n    priorityPage(roadmap: $roadmap, code: $code, comment: $comment) {\n      id\n      kind\n      code\n      state\n      version\n      title\n      allowedActions\n      ...PriorityHeadParts\n      ...PrioritySteps\n      ...PriorityEvidence\n      roadmap {\n        id\n        now\n      }\n      text {\n        head {\n          id\n          number\n          ...VersionLineParts\n        }\n        passages {\n          id\n          paragraph\n          text\n          ...TextPassage\n        }\n      }\n      translations {\n        language\n      }\n      versions {\n        ...PriorityVersionParts\n      }\n      ballot {\n        ...PriorityBallot\n      }\n      earlierBallots {\n        ...PriorityBallot\n      }\n      steps {\n        id\n        code\n      }\n      findings {\n        id\n      }\n      amendments {\n        id\n        code\n        state\n        passageId\n        before\n        after\n        ...AmendmentCardParts\n      }\n      discussion {\n        ...DiscussionParts\n      }\n      panel {\n        ballotId\n        canSign\n        canSaveDraft\n        ...PositionPanelParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityVersionParts on VersionHead {\n    id\n    number\n    labels\n    changeNote\n    hash\n    createdAt\n    inForce\n  }\n"): (typeof documents)["\n  fragment PriorityVersionParts on VersionHead {\n    id\n    number\n    labels\n    changeNote\n    hash\n    createdAt\n    inForce\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionText($priorityId: ID!) {\n    priorityVersions(priorityId: $priorityId) {\n      id\n      number\n      language\n      passages {\n        id\n        ordinal\n        kind\n        stepId\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  query VersionText($priorityId: ID!) {\n    priorityVersions(priorityId: $priorityId) {\n      id\n      number\n      language\n      passages {\n        id\n        ordinal\n        kind\n        stepId\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendmentCardParts on AmendmentView {\n    code\n    participantCode\n    sponsorCodes\n    state\n    subject\n    before\n    after\n    rationale\n    proposedAt\n    decidedAt\n    decision\n  }\n"): (typeof documents)["\n  fragment AmendmentCardParts on AmendmentView {\n    code\n    participantCode\n    sponsorCodes\n    state\n    subject\n    before\n    after\n    rationale\n    proposedAt\n    decidedAt\n    decision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TextInLanguage($roadmap: String!, $code: String!, $language: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, language: $language) {\n      text {\n        passages {\n          id\n          ordinal\n          text\n          language\n          translation\n          translationStale\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TextInLanguage($roadmap: String!, $code: String!, $language: String!) {\n    priorityPage(roadmap: $roadmap, code: $code, language: $language) {\n      text {\n        passages {\n          id\n          ordinal\n          text\n          language\n          translation\n          translationStale\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TextPassage on PassageView {\n    id\n    kind\n    ordinal\n    paragraph\n    stepCode\n    text\n    language\n    threadCount\n    findings {\n      ...FindingParts\n    }\n  }\n"): (typeof documents)["\n  fragment TextPassage on PassageView {\n    id\n    kind\n    ordinal\n    paragraph\n    stepCode\n    text\n    language\n    threadCount\n    findings {\n      ...FindingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionLineParts on VersionHead {\n    number\n    labels\n    hash\n    inForce\n  }\n"): (typeof documents)["\n  fragment VersionLineParts on VersionHead {\n    number\n    labels\n    hash\n    inForce\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetByPriority on BudgetFigures {\n    currency\n    rates {\n      currency\n      day\n      rate\n    }\n    byPriority {\n      priorityCode\n      planned\n      committed\n      disbursed\n    }\n  }\n"): (typeof documents)["\n  fragment BudgetByPriority on BudgetFigures {\n    currency\n    rates {\n      currency\n      day\n      rate\n    }\n    byPriority {\n      priorityCode\n      planned\n      committed\n      disbursed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Delay on DelayRow {\n    stepCode\n    participantCode\n    title\n    status\n    slippageDays\n    cause\n    narrative\n    nextDate\n    stale\n  }\n"): (typeof documents)["\n  fragment Delay on DelayRow {\n    stepCode\n    participantCode\n    title\n    status\n    slippageDays\n    cause\n    narrative\n    nextDate\n    stale\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressHeadline on ProgressPage {\n    actions {\n      total\n      ...MixParts\n    }\n    milestones {\n      reached\n      total\n      plannedByDay\n    }\n    slippage {\n      medianDays\n      milestones\n    }\n    budget {\n      planned\n      committed\n      disbursed\n      unfunded\n      currency\n      unconverted {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressHeadline on ProgressPage {\n    actions {\n      total\n      ...MixParts\n    }\n    milestones {\n      reached\n      total\n      plannedByDay\n    }\n    slippage {\n      medianDays\n      milestones\n    }\n    budget {\n      planned\n      committed\n      disbursed\n      unfunded\n      currency\n      unconverted {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressMapParts on ProgressPage {\n    asOf\n    actions {\n      total\n      ...MixParts\n    }\n    rows {\n      priorityCode\n      priorityTitle\n      cells {\n        participantCode\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n      region {\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n    }\n    participantColumns {\n      participantCode\n      progress\n      mix {\n        total\n        ...MixParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressMapParts on ProgressPage {\n    asOf\n    actions {\n      total\n      ...MixParts\n    }\n    rows {\n      priorityCode\n      priorityTitle\n      cells {\n        participantCode\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n      region {\n        progress\n        mix {\n          total\n          ...MixParts\n        }\n      }\n    }\n    participantColumns {\n      participantCode\n      progress\n      mix {\n        total\n        ...MixParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressPage($roadmap: String!, $asOf: Day) {\n    progressPage(roadmap: $roadmap, asOf: $asOf) {\n      roadmap {\n        id\n        today\n        periodStart\n      }\n      asOf\n      ...ProgressHeadline\n      ...ProgressMapParts\n      participantColumns {\n        participantCode\n      }\n      budget {\n        ...BudgetByPriority\n      }\n      delays {\n        ...Delay\n      }\n      delayCount\n    }\n  }\n"): (typeof documents)["\n  query ProgressPage($roadmap: String!, $asOf: Day) {\n    progressPage(roadmap: $roadmap, asOf: $asOf) {\n      roadmap {\n        id\n        today\n        periodStart\n      }\n      asOf\n      ...ProgressHeadline\n      ...ProgressMapParts\n      participantColumns {\n        participantCode\n      }\n      budget {\n        ...BudgetByPriority\n      }\n      delays {\n        ...Delay\n      }\n      delayCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roadmaps {\n    administeredRoadmaps {\n      id\n      code\n      title\n      continuable\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n    }\n  }\n"): (typeof documents)["\n  query Roadmaps {\n    administeredRoadmaps {\n      id\n      code\n      title\n      continuable\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRoadmaps {\n    ownRoadmaps {\n      id\n      code\n      title\n      illustrative\n      phase\n      draftingSince\n      periodStart\n      periodEnd\n      zone\n      role\n      participantId\n      institutions {\n        id\n        name\n      }\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      round {\n        id\n        code\n        title\n      }\n      needs {\n        ...NeedParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnRoadmaps {\n    ownRoadmaps {\n      id\n      code\n      title\n      illustrative\n      phase\n      draftingSince\n      periodStart\n      periodEnd\n      zone\n      role\n      participantId\n      institutions {\n        id\n        name\n      }\n      participants {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      round {\n        id\n        code\n        title\n      }\n      needs {\n        ...NeedParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRoadmap($input: CreateRoadmapInput!) {\n    createRoadmap(input: $input) {\n      id\n      title\n      invitation {\n        token\n        invitation {\n          id\n          email\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateRoadmap($input: CreateRoadmapInput!) {\n    createRoadmap(input: $input) {\n      id\n      title\n      invitation {\n        token\n        invitation {\n          id\n          email\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SetupParts on RoadmapSetup {\n    id\n    code\n    phase\n    draftingSince\n    closedAt\n    closingReason\n    continues {\n      code\n      title\n    }\n    title\n    shortTitle\n    titles {\n      language\n      title\n      shortTitle\n    }\n    language\n    languages\n    requiredLanguages\n    participants {\n      id\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n      ownDesignation\n      elector\n      zone\n      workingDays\n      holidays\n      removable\n      hasHead\n      headInvitedAt\n    }\n    origins {\n      code\n      name\n    }\n    periodStart\n    periodEnd\n    zone\n    deadlineTime\n    currency\n    updateIntervalDays\n    reportingDates\n    floor {\n      numerator\n      denominator\n    }\n    quorum\n    silenceAllowed\n    assessmentAllowed\n    publicationLevel\n    symbolPrefix\n    distributionLabels {\n      distribution\n      label\n    }\n    workingDays\n    holidays\n    missing {\n      code\n      section\n      participantId\n    }\n    phaseMoves {\n      to\n      needsReason\n      missing {\n        code\n        place\n        named\n      }\n    }\n    today\n    savedAt\n    version\n  }\n"): (typeof documents)["\n  fragment SetupParts on RoadmapSetup {\n    id\n    code\n    phase\n    draftingSince\n    closedAt\n    closingReason\n    continues {\n      code\n      title\n    }\n    title\n    shortTitle\n    titles {\n      language\n      title\n      shortTitle\n    }\n    language\n    languages\n    requiredLanguages\n    participants {\n      id\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n      ownDesignation\n      elector\n      zone\n      workingDays\n      holidays\n      removable\n      hasHead\n      headInvitedAt\n    }\n    origins {\n      code\n      name\n    }\n    periodStart\n    periodEnd\n    zone\n    deadlineTime\n    currency\n    updateIntervalDays\n    reportingDates\n    floor {\n      numerator\n      denominator\n    }\n    quorum\n    silenceAllowed\n    assessmentAllowed\n    publicationLevel\n    symbolPrefix\n    distributionLabels {\n      distribution\n      label\n    }\n    workingDays\n    holidays\n    missing {\n      code\n      section\n      participantId\n    }\n    phaseMoves {\n      to\n      needsReason\n      missing {\n        code\n        place\n        named\n      }\n    }\n    today\n    savedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  query Setup($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue {\n    countries {\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n    }\n  }\n"): (typeof documents)["\n  query Catalogue {\n    countries {\n      code\n      name\n      chip\n      footnote\n      footnoteMark\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSettings($input: SaveSettingsInput!) {\n    saveSettings(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSettings($input: SaveSettingsInput!) {\n    saveSettings(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddParticipant($input: AddParticipantInput!) {\n    addParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation AddParticipant($input: AddParticipantInput!) {\n    addParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveParticipant($input: SaveParticipantInput!) {\n    saveParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveParticipant($input: SaveParticipantInput!) {\n    saveParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartDrafting($input: StartDraftingInput!) {\n    startDrafting(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation StartDrafting($input: StartDraftingInput!) {\n    startDrafting(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRoadmap($input: CloseRoadmapInput!) {\n    closeRoadmap(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseRoadmap($input: CloseRoadmapInput!) {\n    closeRoadmap(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetupFile($roadmap: String!) {\n    setupFile(roadmap: $roadmap) {\n      name\n      content\n    }\n  }\n"): (typeof documents)["\n  query SetupFile($roadmap: String!) {\n    setupFile(roadmap: $roadmap) {\n      name\n      content\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringInSetup($input: BringInSetupInput!) {\n    bringInSetup(input: $input) {\n      ...SetupParts\n    }\n  }\n"): (typeof documents)["\n  mutation BringInSetup($input: BringInSetupInput!) {\n    bringInSetup(input: $input) {\n      ...SetupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteHead($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteHead($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundInstallation($input: FoundInstallationInput!) {\n    foundInstallation(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation FoundInstallation($input: FoundInstallationInput!) {\n    foundInstallation(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReset($input: RequestResetInput!) {\n    requestReset(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestReset($input: RequestResetInput!) {\n    requestReset(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      email\n      administrator\n      roadmapTitle\n      title\n      participant {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      language\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      email\n      administrator\n      roadmapTitle\n      title\n      participant {\n        id\n        code\n        name\n        chip\n        footnote\n        footnoteMark\n      }\n      language\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenReset($token: String!) {\n    openReset(token: $token) {\n      email\n    }\n  }\n"): (typeof documents)["\n  query OpenReset($token: String!) {\n    openReset(token: $token) {\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInInfo {\n    signInInfo {\n      demo\n      mail\n      roadmaps {\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        participantCode\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInInfo {\n    signInInfo {\n      demo\n      mail\n      roadmaps {\n        title\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        participantCode\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepBudgetLine on BudgetRef {\n    title\n    participantCode\n    amount\n    currency\n    status\n    fundingSource\n    disbursed\n  }\n"): (typeof documents)["\n  fragment StepBudgetLine on BudgetRef {\n    title\n    participantCode\n    amount\n    currency\n    status\n    fundingSource\n    disbursed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepRisk on RiskRef {\n    code\n    title\n    likelihood\n    impact\n    mitigation\n    trend\n  }\n"): (typeof documents)["\n  fragment StepRisk on RiskRef {\n    code\n    title\n    likelihood\n    impact\n    mitigation\n    trend\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepLinkParts on StepLink {\n    code\n    title\n    type\n    note\n    milestone\n    forecastEnd\n    actions {\n      ...MixParts\n    }\n  }\n"): (typeof documents)["\n  fragment StepLinkParts on StepLink {\n    code\n    title\n    type\n    note\n    milestone\n    forecastEnd\n    actions {\n      ...MixParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepDependencies on StepPage {\n    code\n    title\n    forecastEnd\n    needs {\n      ...StepLinkParts\n    }\n    feeds {\n      ...StepLinkParts\n    }\n  }\n"): (typeof documents)["\n  fragment StepDependencies on StepPage {\n    code\n    title\n    forecastEnd\n    needs {\n      ...StepLinkParts\n    }\n    feeds {\n      ...StepLinkParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportInFull on Report {\n    narrative\n    cause\n    nextDate\n    publishedAt\n    institution\n    evidence\n  }\n"): (typeof documents)["\n  fragment ReportInFull on Report {\n    narrative\n    cause\n    nextDate\n    publishedAt\n    institution\n    evidence\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepAlignment on AlignmentRef {\n    code\n    title\n    frameworkTitle\n  }\n"): (typeof documents)["\n  fragment StepAlignment on AlignmentRef {\n    code\n    title\n    frameworkTitle\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepIndicator on IndicatorRef {\n    code\n    title\n    unit\n    definition\n    values {\n      participantCode\n      baseline\n      target\n      actual\n      period\n      exempt\n    }\n  }\n"): (typeof documents)["\n  fragment StepIndicator on IndicatorRef {\n    code\n    title\n    unit\n    definition\n    values {\n      participantCode\n      baseline\n      target\n      actual\n      period\n      exempt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepGridCell on GridCell {\n    participantCode\n    status\n    progress\n    freshness\n  }\n"): (typeof documents)["\n  fragment StepGridCell on GridCell {\n    participantCode\n    status\n    progress\n    freshness\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepHeadParts on StepPage {\n    roadmap {\n      id\n      today\n    }\n    code\n    priorityCode\n    priorityTitle\n    previousCode\n    nextCode\n    title\n    description\n    expectedResult\n    leadInstitution\n    supportInstitutions\n    startDate\n    baselineEnd\n    originCountries\n    actions {\n      ...MixParts\n    }\n    rollUp {\n      progress\n      applicable\n      noReport\n    }\n  }\n"): (typeof documents)["\n  fragment StepHeadParts on StepPage {\n    roadmap {\n      id\n      today\n    }\n    code\n    priorityCode\n    priorityTitle\n    previousCode\n    nextCode\n    title\n    description\n    expectedResult\n    leadInstitution\n    supportInstitutions\n    startDate\n    baselineEnd\n    originCountries\n    actions {\n      ...MixParts\n    }\n    rollUp {\n      progress\n      applicable\n      noReport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionGrid($roadmap: String!) {\n    actionGrid(roadmap: $roadmap) {\n      rows {\n        priorityCode\n        priorityTitle\n        stepCode\n        stepTitle\n        cells {\n          participantCode\n          status\n          ...StepGridCell\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActionGrid($roadmap: String!) {\n    actionGrid(roadmap: $roadmap) {\n      rows {\n        priorityCode\n        priorityTitle\n        stepCode\n        stepTitle\n        cells {\n          participantCode\n          status\n          ...StepGridCell\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestoneParts on MilestoneView {\n    id\n    title\n    baselineDate\n    forecastDate\n    completedOn\n    slippageDays\n    verified\n    meansOfVerification\n    changes {\n      kind\n      recordedAt\n      from\n      to\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment MilestoneParts on MilestoneView {\n    id\n    title\n    baselineDate\n    forecastDate\n    completedOn\n    slippageDays\n    verified\n    meansOfVerification\n    changes {\n      kind\n      recordedAt\n      from\n      to\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepActionParts on StepAction {\n    id\n    participantCode\n    leadInstitution {\n      id\n      name\n    }\n    supportInstitutions\n    tailoring\n    notApplicableReason\n    report {\n      status\n      progress\n      publishedAt\n      ...ReportInFull\n    }\n    planned\n    freshness\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    verified\n    startDate\n    baselineEnd\n    forecastEnd\n    slippageDays\n    openUpdate\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n"): (typeof documents)["\n  fragment StepActionParts on StepAction {\n    id\n    participantCode\n    leadInstitution {\n      id\n      name\n    }\n    supportInstitutions\n    tailoring\n    notApplicableReason\n    report {\n      status\n      progress\n      publishedAt\n      ...ReportInFull\n    }\n    planned\n    freshness\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    verified\n    startDate\n    baselineEnd\n    forecastEnd\n    slippageDays\n    openUpdate\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepPage($roadmap: String!, $code: String!, $discussionOf: String, $comment: ID) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, comment: $comment) {\n      roadmap {\n        id\n        today\n        now\n      }\n      id\n      code\n      priorityCode\n      priorityTitle\n      title\n      ...StepHeadParts\n      ...StepDependencies\n      plan {\n        ...StepPlanParts\n      }\n      actionPlans {\n        participantCode\n        ...ActionPlanParts\n      }\n      national {\n        ...StepActionParts\n      }\n      regionalMilestones {\n        ...MilestoneParts\n      }\n      findings {\n        ...FindingParts\n      }\n      alignment {\n        ...StepAlignment\n      }\n      indicators {\n        ...StepIndicator\n      }\n      budget {\n        ...StepBudgetLine\n      }\n      risks {\n        ...StepRisk\n      }\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepPage($roadmap: String!, $code: String!, $discussionOf: String, $comment: ID) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, comment: $comment) {\n      roadmap {\n        id\n        today\n        now\n      }\n      id\n      code\n      priorityCode\n      priorityTitle\n      title\n      ...StepHeadParts\n      ...StepDependencies\n      plan {\n        ...StepPlanParts\n      }\n      actionPlans {\n        participantCode\n        ...ActionPlanParts\n      }\n      national {\n        ...StepActionParts\n      }\n      regionalMilestones {\n        ...MilestoneParts\n      }\n      findings {\n        ...FindingParts\n      }\n      alignment {\n        ...StepAlignment\n      }\n      indicators {\n        ...StepIndicator\n      }\n      budget {\n        ...StepBudgetLine\n      }\n      risks {\n        ...StepRisk\n      }\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepThreads($roadmap: String!, $code: String!, $discussionOf: String, $before: String!) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepThreads($roadmap: String!, $code: String!, $discussionOf: String, $before: String!) {\n    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TranslationParts on Translation {\n    priorityId\n    code\n    inMaking\n    circulable\n    sourceLanguage\n    language\n    languages {\n      language\n      done\n      stale\n      missing\n      required\n      circulatedAt\n    }\n    passages {\n      id\n      kind\n      stepCode\n      label\n      source\n      text\n      madeFrom\n      state\n      version\n      editedAt\n      editedBy\n    }\n  }\n"): (typeof documents)["\n  fragment TranslationParts on Translation {\n    priorityId\n    code\n    inMaking\n    circulable\n    sourceLanguage\n    language\n    languages {\n      language\n      done\n      stale\n      missing\n      required\n      circulatedAt\n    }\n    passages {\n      id\n      kind\n      stepCode\n      label\n      source\n      text\n      madeFrom\n      state\n      version\n      editedAt\n      editedBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Translation($roadmap: String!, $priority: String!, $language: String) {\n    translationPage(roadmap: $roadmap, priority: $priority, language: $language) {\n      priorityId\n      code\n      title\n      translation {\n        ...TranslationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Translation($roadmap: String!, $priority: String!, $language: String) {\n    translationPage(roadmap: $roadmap, priority: $priority, language: $language) {\n      priorityId\n      code\n      title\n      translation {\n        ...TranslationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTranslation($input: SaveTranslationInput!) {\n    saveTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveTranslation($input: SaveTranslationInput!) {\n    saveTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTranslation($input: ConfirmTranslationInput!) {\n    confirmTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmTranslation($input: ConfirmTranslationInput!) {\n    confirmTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTranslations($input: TakeTranslationsInput!) {\n    takeTranslations(input: $input) {\n      ...TranslationParts\n    }\n  }\n"): (typeof documents)["\n  mutation TakeTranslations($input: TakeTranslationsInput!) {\n    takeTranslations(input: $input) {\n      ...TranslationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CirculateTranslation($input: CirculateTranslationInput!) {\n    circulateTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"): (typeof documents)["\n  mutation CirculateTranslation($input: CirculateTranslationInput!) {\n    circulateTranslation(input: $input) {\n      ...TranslationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRound($input: CloseRoundInput!) {\n    closeRound(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CloseRound($input: CloseRoundInput!) {\n    closeRound(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRound($input: OpenRoundInput!) {\n    openRound(input: $input) {\n      id\n      code\n      title\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRound($input: OpenRoundInput!) {\n    openRound(input: $input) {\n      id\n      code\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelBallot($input: CancelBallotInput!) {\n    cancelBallot(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CancelBallot($input: CancelBallotInput!) {\n    cancelBallot(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePriority($input: MovePriorityInput!) {\n    movePriority(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MovePriority($input: MovePriorityInput!) {\n    movePriority(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Adoption($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  query Adoption($roadmapId: ID!) {\n    editions(roadmapId: $roadmapId) {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutToAdoption($input: PutToAdoptionInput!) {\n    putToAdoption(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PutToAdoption($input: PutToAdoptionInput!) {\n    putToAdoption(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Validation($roadmap: String!, $round: String) {\n    validationPage(roadmap: $roadmap, round: $round) {\n      roadmap {\n        id\n        now\n        phase\n      }\n      rounds {\n        id\n        code\n        title\n        state\n      }\n      round {\n        ...RoundParts\n      }\n      priorities {\n        id\n        code\n        title\n        state\n        version\n        acts\n      }\n      document {\n        id\n        editionNumber\n        state\n        version\n        acts\n      }\n      allowedActions\n    }\n  }\n"): (typeof documents)["\n  query Validation($roadmap: String!, $round: String) {\n    validationPage(roadmap: $roadmap, round: $round) {\n      roadmap {\n        id\n        now\n        phase\n      }\n      rounds {\n        id\n        code\n        title\n        state\n      }\n      round {\n        ...RoundParts\n      }\n      priorities {\n        id\n        code\n        title\n        state\n        version\n        acts\n      }\n      document {\n        id\n        editionNumber\n        state\n        version\n        acts\n      }\n      allowedActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundParts on RoundDetail {\n    head {\n      id\n      code\n      title\n      mode\n      state\n      openedAt\n      deadline\n      closedAt\n    }\n    documentLabel\n    floor\n    electorate\n    version\n    closeRefusal\n    signed\n    expected\n    ballots {\n      priorityId\n      priorityCode\n      priorityTitle\n      editionNumber\n      ballot {\n        ...BallotParts\n        ...StatementParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RoundParts on RoundDetail {\n    head {\n      id\n      code\n      title\n      mode\n      state\n      openedAt\n      deadline\n      closedAt\n    }\n    documentLabel\n    floor\n    electorate\n    version\n    closeRefusal\n    signed\n    expected\n    ballots {\n      priorityId\n      priorityCode\n      priorityTitle\n      editionNumber\n      ballot {\n        ...BallotParts\n        ...StatementParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementParts on BallotView {\n    positions {\n      participantCode\n      position {\n        id\n        stance\n        requestedText\n        signedAt\n        signedByTitle\n        statements {\n          kind\n          text\n          language\n          passageIds\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StatementParts on BallotView {\n    positions {\n      participantCode\n      position {\n        id\n        stance\n        requestedText\n        signedAt\n        signedByTitle\n        statements {\n          kind\n          text\n          language\n          passageIds\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRowParts on WorkItem {\n    stepCode\n    participantCode\n    title\n    leadInstitution\n    report {\n      status\n      progress\n    }\n    planned\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    group\n    openUpdate\n    openUpdateAt\n    returnReason\n  }\n"): (typeof documents)["\n  fragment WorkRowParts on WorkItem {\n    stepCode\n    participantCode\n    title\n    leadInstitution\n    report {\n      status\n      progress\n    }\n    planned\n    nextMilestone {\n      id\n      title\n      forecastDate\n    }\n    group\n    openUpdate\n    openUpdateAt\n    returnReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestonesOfAction on WorkAction {\n    today\n    startDate\n    allowedActions\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    milestones {\n      id\n      title\n      baselineDate\n      forecastDate\n      completedOn\n      changes {\n        kind\n        recordedAt\n        from\n        to\n        reason\n      }\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment MilestonesOfAction on WorkAction {\n    today\n    startDate\n    allowedActions\n    schedule {\n      status\n      total\n      completed\n      late\n      overdue\n      longestDays\n    }\n    milestones {\n      id\n      title\n      baselineDate\n      forecastDate\n      completedOn\n      changes {\n        kind\n        recordedAt\n        from\n        to\n        reason\n      }\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmissionParts on UpdateSubmission {\n    number\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    submittedAt\n    submittedByTitle\n    returnedAt\n    returnedByTitle\n    returnReason\n  }\n"): (typeof documents)["\n  fragment SubmissionParts on UpdateSubmission {\n    number\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    submittedAt\n    submittedByTitle\n    returnedAt\n    returnedByTitle\n    returnReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateParts on StatusUpdate {\n    id\n    state\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    evidence\n    writtenByTitle\n    savedAt\n    submittedAt\n    publishedAt\n    version\n    submissions {\n      returnReason\n      ...SubmissionParts\n    }\n  }\n"): (typeof documents)["\n  fragment UpdateParts on StatusUpdate {\n    id\n    state\n    status\n    progress\n    narrative\n    cause\n    nextDate\n    evidence\n    writtenByTitle\n    savedAt\n    submittedAt\n    publishedAt\n    version\n    submissions {\n      returnReason\n      ...SubmissionParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPage($roadmap: String!) {\n    workPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        today\n      }\n      scope\n      institutions\n      dueOn\n      items {\n        actionId\n        stepCode\n        participantCode\n        title\n        report {\n          status\n        }\n        group\n        openUpdate\n        ...WorkRowParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkPage($roadmap: String!) {\n    workPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        today\n      }\n      scope\n      institutions\n      dueOn\n      items {\n        actionId\n        stepCode\n        participantCode\n        title\n        report {\n          status\n        }\n        group\n        openUpdate\n        ...WorkRowParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkAction($roadmap: String!, $stepCode: String!, $participantCode: String!, $comment: ID) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, comment: $comment) {\n      actionId\n      stepCode\n      participantCode\n      title\n      leadInstitution\n      today\n      planned\n      report {\n        status\n        progress\n        publishedAt\n      }\n      ...MilestonesOfAction\n      open {\n        ...UpdateParts\n      }\n      earlier {\n        total\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n      allowedActions\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkAction($roadmap: String!, $stepCode: String!, $participantCode: String!, $comment: ID) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, comment: $comment) {\n      actionId\n      stepCode\n      participantCode\n      title\n      leadInstitution\n      today\n      planned\n      report {\n        status\n        progress\n        publishedAt\n      }\n      ...MilestonesOfAction\n      open {\n        ...UpdateParts\n      }\n      earlier {\n        total\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n      allowedActions\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkThreads($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkThreads($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, threadsBefore: $before) {\n      discussion {\n        ...DiscussionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkUpdates($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, updatesBefore: $before) {\n      earlier {\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkUpdates($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {\n    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, updatesBefore: $before) {\n      earlier {\n        before\n        items {\n          ...UpdateParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitUpdate($input: SubmitUpdateInput!) {\n    submitUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitUpdate($input: SubmitUpdateInput!) {\n    submitUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardUpdateDraft($input: DiscardUpdateDraftInput!) {\n    discardUpdateDraft(input: $input)\n  }\n"): (typeof documents)["\n  mutation DiscardUpdateDraft($input: DiscardUpdateDraftInput!) {\n    discardUpdateDraft(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnUpdate($input: ReturnUpdateInput!) {\n    returnUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnUpdate($input: ReturnUpdateInput!) {\n    returnUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishUpdate($input: PublishUpdateInput!) {\n    publishUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"): (typeof documents)["\n  mutation PublishUpdate($input: PublishUpdateInput!) {\n    publishUpdate(input: $input) {\n      ...UpdateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveForecast($input: MoveForecastInput!) {\n    moveForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation MoveForecast($input: MoveForecastInput!) {\n    moveForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectForecast($input: CorrectForecastInput!) {\n    correctForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectForecast($input: CorrectForecastInput!) {\n    correctForecast(input: $input) {\n      id\n      forecastDate\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCompletion($input: CorrectCompletionInput!) {\n    correctCompletion(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectCompletion($input: CorrectCompletionInput!) {\n    correctCompletion(input: $input) {\n      id\n      completedOn\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BallotResultParts on BallotResult {\n    outcome\n    rule\n    electorate\n    floor\n    counts {\n      endorse\n      reservation\n      request_change\n      object\n      abstain\n      tacit\n      missing\n    }\n    reasons {\n      participantCode\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment BallotResultParts on BallotResult {\n    outcome\n    rule\n    electorate\n    floor\n    counts {\n      endorse\n      reservation\n      request_change\n      object\n      abstain\n      tacit\n      missing\n    }\n    reasons {\n      participantCode\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BallotParts on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    version\n    editionNumber\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      position {\n        id\n        stance\n      }\n      replaced {\n        id\n        stance\n        state\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n"): (typeof documents)["\n  fragment BallotParts on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    version\n    editionNumber\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      position {\n        id\n        stance\n      }\n      replaced {\n        id\n        stance\n        state\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConfirmationParts on SeatConfirmation {\n    basis\n    confirmedAt\n    confirmedByTitle\n    letterReference\n    recordedByTitle\n  }\n"): (typeof documents)["\n  fragment ConfirmationParts on SeatConfirmation {\n    basis\n    confirmedAt\n    confirmedByTitle\n    letterReference\n    recordedByTitle\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscussionThread on Thread {\n    id\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    commentCount\n    comments {\n      id\n      number\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment DiscussionThread on Thread {\n    id\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    commentCount\n    comments {\n      id\n      number\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscussionParts on Discussion {\n    total\n    comments\n    before\n    items {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  fragment DiscussionParts on Discussion {\n    total\n    comments\n    before\n    items {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thread($id: ID!, $before: Int, $after: Int, $around: ID) {\n    thread(id: $id, before: $before, after: $after, around: $around) {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  query Thread($id: ID!, $before: Int, $after: Int, $around: ID) {\n    thread(id: $id, before: $before, after: $after, around: $around) {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      postedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      postedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Circulation($roadmapId: ID!) {\n    circulation(roadmapId: $roadmapId) {\n      number\n      delegations\n      parts\n      openBy\n      hindrances {\n        code\n        named\n      }\n      texts {\n        priorityId\n        code\n        title\n        state\n        version\n        number\n        changed\n        added\n        removed\n      }\n    }\n  }\n"): (typeof documents)["\n  query Circulation($roadmapId: ID!) {\n    circulation(roadmapId: $roadmapId) {\n      number\n      delegations\n      parts\n      openBy\n      hindrances {\n        code\n        named\n      }\n      texts {\n        priorityId\n        code\n        title\n        state\n        version\n        number\n        changed\n        added\n        removed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Circulate($input: CirculateInput!) {\n    circulate(input: $input) {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  mutation Circulate($input: CirculateInput!) {\n    circulate(input: $input) {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingParts on FindingRef {\n    id\n    code\n    participantCode\n    themeTitle\n    severity\n    title\n    statement\n    paperTitle\n  }\n"): (typeof documents)["\n  fragment FindingParts on FindingRef {\n    id\n    code\n    participantCode\n    themeTitle\n    severity\n    title\n    statement\n    paperTitle\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    job(id: $id) {\n      id\n      state\n      done\n      total\n    }\n  }\n"): (typeof documents)["\n  query Job($id: ID!) {\n    job(id: $id) {\n      id\n      state\n      done\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailedLink on MailProgress {\n    state\n    at\n  }\n"): (typeof documents)["\n  fragment MailedLink on MailProgress {\n    state\n    at\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($input: InvitationInput!) {\n    renewInvitation(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        expiresAt\n        mail {\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewInvitation($input: InvitationInput!) {\n    renewInvitation(input: $input) {\n      token\n      invitation {\n        id\n        email\n        version\n        expiresAt\n        mail {\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeResetLink($input: MakeResetLinkInput!) {\n    makeResetLink(input: $input) {\n      token\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation MakeResetLink($input: MakeResetLinkInput!) {\n    makeResetLink(input: $input) {\n      token\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedParts on Need {\n    kind\n    count\n    codes\n    draftCodes\n    edition\n    roundTitle\n    deadline\n    dueOn\n    path\n  }\n"): (typeof documents)["\n  fragment NeedParts on Need {\n    kind\n    count\n    codes\n    draftCodes\n    edition\n    roundTitle\n    deadline\n    dueOn\n    path\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanChangeParts on PlanChange {\n    field\n    before\n    after\n    reason\n    recordedAt\n  }\n"): (typeof documents)["\n  fragment PlanChangeParts on PlanChange {\n    field\n    before\n    after\n    reason\n    recordedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlannedMilestoneParts on PlannedMilestone {\n    id\n    title\n    criteria\n    meansOfVerification\n    weight\n    baselineDate\n    forecastDate\n    completedOn\n    version\n    responsible {\n      id\n      name\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"): (typeof documents)["\n  fragment PlannedMilestoneParts on PlannedMilestone {\n    id\n    title\n    criteria\n    meansOfVerification\n    weight\n    baselineDate\n    forecastDate\n    completedOn\n    version\n    responsible {\n      id\n      name\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepPlanParts on StepPlan {\n    stepId\n    mayPlan\n    isKnown\n    baselinesLocked\n    version\n    scope\n    weight\n    startDate\n    baselineEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    originCountries {\n      code\n      name\n    }\n    alignment {\n      id\n      code\n      title\n      frameworkTitle\n    }\n    dependencies {\n      id\n      note\n      type\n      version\n      waits\n      stepId\n      stepCode\n      stepTitle\n      predecessorMilestone {\n        id\n        title\n      }\n      successorMilestone {\n        id\n        title\n      }\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"): (typeof documents)["\n  fragment StepPlanParts on StepPlan {\n    stepId\n    mayPlan\n    isKnown\n    baselinesLocked\n    version\n    scope\n    weight\n    startDate\n    baselineEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    originCountries {\n      code\n      name\n    }\n    alignment {\n      id\n      code\n      title\n      frameworkTitle\n    }\n    dependencies {\n      id\n      note\n      type\n      version\n      waits\n      stepId\n      stepCode\n      stepTitle\n      predecessorMilestone {\n        id\n        title\n      }\n      successorMilestone {\n        id\n        title\n      }\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionPlanParts on ActionPlan {\n    actionId\n    participantCode\n    mayPlan\n    mayPlanMilestones\n    baselinesLocked\n    version\n    tailoring\n    notApplicableReason\n    startDate\n    baselineEnd\n    forecastEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"): (typeof documents)["\n  fragment ActionPlanParts on ActionPlan {\n    actionId\n    participantCode\n    mayPlan\n    mayPlanMilestones\n    baselinesLocked\n    version\n    tailoring\n    notApplicableReason\n    startDate\n    baselineEnd\n    forecastEnd\n    lead {\n      id\n      name\n    }\n    support {\n      id\n      name\n    }\n    milestones {\n      ...PlannedMilestoneParts\n    }\n    history {\n      ...PlanChangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionsToName($roadmapId: ID!, $participantId: ID, $first: Int!) {\n    institutionTable(roadmapId: $roadmapId, participantId: $participantId, first: $first) {\n      edges {\n        node {\n          id\n          name\n          participantId\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query InstitutionsToName($roadmapId: ID!, $participantId: ID, $first: Int!) {\n    institutionTable(roadmapId: $roadmapId, participantId: $participantId, first: $first) {\n      edges {\n        node {\n          id\n          name\n          participantId\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OriginsToName($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      origins {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OriginsToName($roadmap: String!) {\n    roadmapSetup(roadmap: $roadmap) {\n      origins {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlignmentPage($roadmap: String!) {\n    alignmentPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        code\n      }\n      mayPlan\n      uncoveredCount\n      frameworks {\n        id\n        title\n        items {\n          id\n          code\n          title\n          kind\n          citation\n          note\n          own\n          version\n          uncovered\n        }\n      }\n      priorities {\n        id\n        code\n        title\n        version\n        itemIds\n        steps {\n          id\n          code\n          title\n          itemIds\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AlignmentPage($roadmap: String!) {\n    alignmentPage(roadmap: $roadmap) {\n      roadmap {\n        id\n        code\n      }\n      mayPlan\n      uncoveredCount\n      frameworks {\n        id\n        title\n        items {\n          id\n          code\n          title\n          kind\n          citation\n          note\n          own\n          version\n          uncovered\n        }\n      }\n      priorities {\n        id\n        code\n        title\n        version\n        itemIds\n        steps {\n          id\n          code\n          title\n          itemIds\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepsToName($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      steps {\n        id\n        code\n        title\n        milestones {\n          id\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepsToName($roadmap: String!) {\n    draftPage(roadmap: $roadmap) {\n      steps {\n        id\n        code\n        title\n        milestones {\n          id\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanOfStep($input: SavePlanOfStepInput!) {\n    savePlanOfStep(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SavePlanOfStep($input: SavePlanOfStepInput!) {\n    savePlanOfStep(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebaselineStep($input: RebaselineStepInput!) {\n    rebaselineStep(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RebaselineStep($input: RebaselineStepInput!) {\n    rebaselineStep(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AlignStep($input: AlignStepInput!) {\n    alignStep(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AlignStep($input: AlignStepInput!) {\n    alignStep(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDependency($input: AddDependencyInput!) {\n    addDependency(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddDependency($input: AddDependencyInput!) {\n    addDependency(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDependency($input: EditDependencyInput!) {\n    editDependency(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EditDependency($input: EditDependencyInput!) {\n    editDependency(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDependency($input: RemoveDependencyInput!) {\n    removeDependency(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveDependency($input: RemoveDependencyInput!) {\n    removeDependency(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRegionalMilestone($input: AddRegionalMilestoneInput!) {\n    addRegionalMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddRegionalMilestone($input: AddRegionalMilestoneInput!) {\n    addRegionalMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddActionMilestone($input: AddActionMilestoneInput!) {\n    addActionMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddActionMilestone($input: AddActionMilestoneInput!) {\n    addActionMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebaselineMilestone($input: RebaselineMilestoneInput!) {\n    rebaselineMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RebaselineMilestone($input: RebaselineMilestoneInput!) {\n    rebaselineMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMilestone($input: RemoveMilestoneInput!) {\n    removeMilestone(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveMilestone($input: RemoveMilestoneInput!) {\n    removeMilestone(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanOfAction($input: SavePlanOfActionInput!) {\n    savePlanOfAction(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SavePlanOfAction($input: SavePlanOfActionInput!) {\n    savePlanOfAction(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDatesOfAction($input: MoveDatesOfActionInput!) {\n    moveDatesOfAction(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MoveDatesOfAction($input: MoveDatesOfActionInput!) {\n    moveDatesOfAction(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetApplicability($input: SetApplicabilityInput!) {\n    setApplicability(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SetApplicability($input: SetApplicabilityInput!) {\n    setApplicability(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PositionPanelParts on PositionPanel {\n    ballotId\n    participantCode\n    versionHash\n    deadline\n    canSign\n    awaiting {\n      confirmers\n    }\n    letterReason\n    canSaveDraft\n    closedReason\n    draft {\n      ...PositionDraftParts\n    }\n    current {\n      ...PriorityPosition\n    }\n    last {\n      ...PriorityPosition\n    }\n  }\n"): (typeof documents)["\n  fragment PositionPanelParts on PositionPanel {\n    ballotId\n    participantCode\n    versionHash\n    deadline\n    canSign\n    awaiting {\n      confirmers\n    }\n    letterReason\n    canSaveDraft\n    closedReason\n    draft {\n      ...PositionDraftParts\n    }\n    current {\n      ...PriorityPosition\n    }\n    last {\n      ...PriorityPosition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PositionDraftParts on PositionDraft {\n    id\n    stance\n    requestedText\n    savedAt\n    savedByTitle\n    version\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n"): (typeof documents)["\n  fragment PositionDraftParts on PositionDraft {\n    id\n    stance\n    requestedText\n    savedAt\n    savedByTitle\n    version\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePositionDraft($input: SavePositionDraftInput!) {\n    savePositionDraft(input: $input) {\n      ...PositionDraftParts\n    }\n  }\n"): (typeof documents)["\n  mutation SavePositionDraft($input: SavePositionDraftInput!) {\n    savePositionDraft(input: $input) {\n      ...PositionDraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPositionDraft($input: DiscardPositionDraftInput!) {\n    discardPositionDraft(input: $input)\n  }\n"): (typeof documents)["\n  mutation DiscardPositionDraft($input: DiscardPositionDraftInput!) {\n    discardPositionDraft(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PositionDraft($ballotId: ID!) {\n    positionDraft(ballotId: $ballotId) {\n      ...PositionDraftParts\n    }\n  }\n"): (typeof documents)["\n  query PositionDraft($ballotId: ID!) {\n    positionDraft(ballotId: $ballotId) {\n      ...PositionDraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignPosition($input: SignPositionInput!) {\n    signPosition(input: $input) {\n      ...PriorityPosition\n    }\n  }\n"): (typeof documents)["\n  mutation SignPosition($input: SignPositionInput!) {\n    signPosition(input: $input) {\n      ...PriorityPosition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityPosition on Position {\n    id\n    stance\n    state\n    requestedText\n    signedAt\n    signedByTitle\n    confirmation {\n      ...ConfirmationParts\n    }\n    endedAt\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n"): (typeof documents)["\n  fragment PriorityPosition on Position {\n    id\n    stance\n    state\n    requestedText\n    signedAt\n    signedByTitle\n    confirmation {\n      ...ConfirmationParts\n    }\n    endedAt\n    statements {\n      kind\n      text\n      language\n      passageIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityBallot on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    endedAt\n    version\n    versionNumber\n    editionNumber\n    versionHash\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      draftSavedAt\n      position {\n        ...PriorityPosition\n      }\n      replaced {\n        ...PriorityPosition\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n"): (typeof documents)["\n  fragment PriorityBallot on BallotView {\n    id\n    roundCode\n    roundTitle\n    state\n    endedAt\n    version\n    versionNumber\n    editionNumber\n    versionHash\n    cancelReason\n    positions {\n      participantCode\n      tacit\n      draftSavedAt\n      position {\n        ...PriorityPosition\n      }\n      replaced {\n        ...PriorityPosition\n      }\n    }\n    result {\n      ...BallotResultParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    demo\n    draftKey\n    user {\n      id\n      email\n      name\n      zone\n      administrator\n    }\n    memberships {\n      id\n      role\n      title\n      participantId\n      participantCode\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        draftingSince\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    demo\n    draftKey\n    user {\n      id\n      email\n      name\n      zone\n      administrator\n    }\n    memberships {\n      id\n      role\n      title\n      participantId\n      participantCode\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        draftingSince\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsSignedIn {\n    viewer {\n      user {\n        id\n        name\n        administrator\n      }\n      memberships {\n        id\n        title\n        roadmap {\n          id\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoIsSignedIn {\n    viewer {\n      user {\n        id\n        name\n        administrator\n      }\n      memberships {\n        id\n        title\n        roadmap {\n          id\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MixParts on ActionMix {\n    noReport\n    counts {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment MixParts on ActionMix {\n    noReport\n    counts {\n      status\n      count\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
