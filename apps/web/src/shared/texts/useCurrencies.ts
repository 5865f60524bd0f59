import { useMemo } from 'react';
import { useFormats } from '../session/useFormats.js';
import { INTERFACE, type Choice } from './useLanguages.js';

/** The currencies of ISO 4217 by their names, with their codes. */
export function useCurrencies(): Choice[] {
  const formats = useFormats();
  return useMemo(() => {
    const names = new Intl.DisplayNames(INTERFACE, { type: 'currency' });
    return Intl.supportedValuesOf('currency')
      .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
      .sort((a, b) => formats.compare(a.label, b.label));
  }, [formats]);
}
