/** The header that tells with every answer what is shown while everything can only be read. */
export const MAINTENANCE = 'waymark-maintenance';

/** What everybody is told while nothing can be written. */
export interface MaintenanceNotice {
  /** As the administrator has typed it */
  notice: string;
  /** When it is expected to end; null where that was not said */
  until: Date | null;
}

/**
 * What this process knows of maintenance, for what is told and for early refusals. It decides nothing: acts ask the
 * database (`waymark_writable`). Made before the application, since its HTTP server tells it as well.
 */
export class MaintenanceState {
  /** As it travels in a header and in the page: JSON in the letters of an address; null where all is as usual. */
  told: string | null = null;

  see(now: MaintenanceNotice | null): void {
    this.told = now && encodeURIComponent(JSON.stringify({ notice: now.notice, until: now.until }));
  }
}
