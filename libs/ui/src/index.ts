export * from './data/DataTable.js';
export * from './data/Figure.js';
export { HeatMapTable, progressStep, type HeatCell, type HeatRow } from './data/HeatMapTable.js';
export * from './data/KeyLegend.js';
export * from './data/MixBar.js';
export * from './data/ProgressBar.js';
export * from './data/timeline/Timeline.js';
export { quarterTicks, timeScale } from './data/timeline/timeScale.js';
export { focusHome } from './focus/keepFocus.js';
export * from './forms/ChoiceGroup.js';
export * from './forms/ErrorSummary.js';
export * from './forms/Field.js';
export * from './marks/Icon.js';
export * from './marks/Logo.js';
export { MarkLabelsProvider, type MarkLabels } from './marks/MarkLabels.js';
export * from './marks/MilestoneMark.js';
export * from './marks/PhaseMark.js';
export * from './marks/PositionStamp.js';
export * from './marks/StatusGlyph.js';
export * from './marks/StatusMark.js';
export * from './marks/StatusTag.js';
export * from './marks/words.js';
export * from './navigation/Breadcrumbs.js';
export * from './navigation/PhaseTrail.js';
export * from './navigation/SegmentedControl.js';
export * from './navigation/SkipLink.js';
export * from './navigation/Tabs.js';
export { UiLink } from './navigation/UiLink.js';
export { FootnoteNotes, FootnoteSurface } from './participants/Footnotes.js';
export { Participant, useParticipantNames } from './participants/Participant.js';
export { ParticipantsProvider, useParticipants } from './participants/ParticipantsProvider.js';
export * from './states/PanelStates.js';
export * from './states/Skeleton.js';
export * from './surfaces/ConfirmDialog.js';
export * from './surfaces/Disclosure.js';
export * from './surfaces/Drawer.js';
export * from './surfaces/Internal.js';
export * from './surfaces/Note.js';
export * from './surfaces/Panel.js';
export * from './surfaces/Section.js';
export * from './surfaces/Tag.js';
export { ToastProvider, useToast } from './surfaces/Toast.js';
export * from './text/Avatar.js';
export * from './text/CopyButton.js';
export * from './text/IllustrativeMark.js';
export * from './text/Prose.js';
export * from './text/VisuallyHidden.js';
export {
  chooseColorScheme,
  initColorScheme,
  SCHEME_STORAGE_KEY,
  useColorScheme,
  type SchemeChoice,
} from './theme/colorScheme.js';
export { media } from './theme/media.js';
export { theme } from './theme/theme.js';
export { designTokens, type Scheme } from './theme/tokens.js';
export { UiProvider } from './theme/UiProvider.js';
