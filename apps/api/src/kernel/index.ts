export * from './actor/actor.js';
export * from './acts/acts.js';
export { Me } from './access/actor.guard.js';
export { currentRequest } from './request/request-context.js';
export * from './session/session-cookie.js';
export * from './session/session-reader.js';
export * from './clock/clock.js';
export * from './config/config.js';
export * from './database/collation.js';
export * from './database/database.js';
export { DatabaseClient } from './database/database-client.js';
export * from './database/first-version.js';
export * from './database/json.js';
export { moveBy } from './database/moves.js';
export * from './database/names.js';
export * from './database/sql.js';
export * from './errors/domain-error.js';
export { StartRefused } from './errors/start-refused.js';
export * from './events/event.js';
export * from './events/ledger.js';
export * from './files/file-info.js';
export * from './files/file-owners.js';
export type { StoredFile } from './files/file.repository.js';
export { Files } from './files/files.js';
export { FilesHealth, filesHealth } from './files/files-health.js';
export { enumeration } from './graphql/enumeration.js';
export * from './graphql/page-revisions.js';
export * from './graphql/scalars.js';
export { AtMost, NotBlank } from './graphql/text-limits.js';
export * from './graphql/trimmed.js';
export * from './graphql/selection.js';
export * from './guards/citations.js';
export * from './guards/registries.js';
export { network } from './http/network.js';
export * from './idempotency/idempotency.js';
export { checkFile } from './imports/check.js';
export {
  asksReason,
  isReady,
  type CheckedFile,
  type CheckedRow,
  type CheckedSheet,
  type Fault,
  type Said,
} from './imports/checked.js';
export { readingOf, withoutCells } from './imports/cell-values.js';
export type { Mapping } from './imports/columns.js';
export * from './imports/import-kind.js';
export * from './jobs/job-handlers.js';
export { Job, type JobFacts } from './jobs/job.entity.js';
export { isUnderWay, jobIsUnderWay } from './jobs/job.policy.js';
export { Jobs } from './jobs/jobs.js';
export { JobsHealth, jobsHealth } from './jobs/jobs-health.js';
export * from './loaders/loaders.js';
export * from './logging/logger.js';
export { Mail } from './mail/mail.js';
export type { MailContent } from './mail/mail-body.js';
export * from './mail/mail-progress.js';
export { MailsHealth, mailsHealth } from './mail/mails-health.js';
export * from './maintenance/maintenance.js';
export * from './maintenance/maintenance.sql.js';
export * from './maintenance/maintenance-time.js';
export * from './paging/connection.js';
export { toWindow, windowJson, windowOf, type WindowFacts } from './paging/window.js';
export * from './persons/personal-data.js';
export * from './policy/operations.js';
export * from './policy/door.js';
export * from './policy/policy.js';
export * from './policy/standing.js';
export { READING, defineRoutes } from './policy/routes.js';
export { makePdf, SignsWithoutFont } from './pdf/pdf.js';
export { withNotes, type PrintedBlock, type PrintedDocument, type PrintedRun } from './pdf/printed-document.js';
export { writeCsv } from './spreadsheets/csv-writer.js';
export type { ColumnToWrite, Cover, SheetToWrite, ValueToWrite } from './spreadsheets/export-sheet.js';
export { refusedTable, TABLE_LIMITS } from './spreadsheets/refused.js';
export { columnLetters, type Cell, type SheetRow, type Table } from './spreadsheets/table.js';
export { readTable } from './spreadsheets/table-reader.js';
export { writeWorkbook } from './spreadsheets/workbook-writer.js';
export { settled, type ReadDocument, type ReadParagraph } from './word/read-document.js';
export { idOfBookmark } from './word/bookmarks.js';
export { wordParagraphs } from './word/recorded-paragraphs.js';
export { isRightToLeft } from './word/word-document.js';
export type { WordParagraph } from './word/word-document.js';
export { readWord } from './word/word-reader.js';
export { bookmarkOf } from './word/bookmarks.js';
export { writeWord } from './word/word-writer.js';
export type { TranslationFile, TranslationUnit } from './xliff/translation-file.js';
export { readXliff } from './xliff/xliff-reader.js';
export { writeXliff } from './xliff/xliff-writer.js';
