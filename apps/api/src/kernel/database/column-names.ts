import { DefaultNamingStrategy } from 'typeorm';

/** `participantId` is the column `participant_id`. Tables are named by their entities, in the plural. */
export class ColumnNames extends DefaultNamingStrategy {
  override columnName(property: string, own: string | undefined, embeddedIn: string[]): string {
    return [...embeddedIn, own ?? property].join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
