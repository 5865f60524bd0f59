import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Injection token of the process's logger. */
export const LOG = Symbol('Log');

/** Structured lines on standard output: ids, codes and durations; never an address, a name or a text. */
export function createLogger(level: string, to: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
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
