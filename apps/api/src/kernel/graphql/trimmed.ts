import { Transform } from 'class-transformer';

/** A text whose outer spaces say nothing; its length is what is left without them. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
