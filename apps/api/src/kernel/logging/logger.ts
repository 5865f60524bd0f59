import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

/** Injection token of the process's logger. */
export const LOG = Symbol('Log');

/** Standard output. Each write costs a request more than all that it logs: lines gather, for a second at most. */
const output = () => pino.destination({ fd: 1, sync: false, minLength: 4096, periodicFlush: 1000 });

/**
 * Structured lines: ids, codes and durations; never an address, a name or a text. What did not go as expected is written
 * at once, with all that was told before.
 * @param to standard output unless it is said
 */
export function createLogger(level: string, to: DestinationStream & { flushSync?: () => void } = output()): Logger {
  const options: LoggerOptions = {
    level,
    hooks: {
      logMethod(args, method, severity) {
        method.apply(this, args);
        if (severity >= pino.levels.values['warn']!) to.flushSync?.();
      },
    },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describe(error) },
  };
  return pino(options, to);
}

/** A database error's detail line may quote a row, so only type, code, message and stack are kept. */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  return { type: error.name, code: (error as { code?: unknown }).code, message: error.message, stack: error.stack };
}

/** Nest's own messages through the same logger. */
export function nestLogger(log: Logger): LoggerService {
  const line = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) => {
    if (message instanceof Error) log[level]({ err: message });
    else log[level](String(message));
  };
  return {
    log: line('debug'),
    debug: line('debug'),
    verbose: line('debug'),
    warn: line('warn'),
    error: line('error'),
    fatal: line('error'),
  };
}
