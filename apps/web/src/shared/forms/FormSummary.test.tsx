import { UiProvider } from '@waymark/ui';
import { render, screen } from '@testing-library/react';
import { startTexts } from '../texts/i18n.js';
import { RouterLink } from '../routing/RouterLink.js';
import { FormSummary } from './FormSummary.js';

const summary = (errors: object, submitCount: number) => (
  <UiProvider link={RouterLink}>
    <FormSummary<{ day: string; reason: string }>
      key={submitCount}
      errors={errors}
      order={['day', 'reason']}
      prefix="form-"
    />
  </UiProvider>
);
const day = { type: 'required', message: 'Enter a day' };
const reason = { type: 'required', message: 'Give a reason' };

describe('the summary of a form', () => {
  it('stays as it was when the form was sent, so that the form below stays where it is, until it is sent again', async () => {
    await startTexts();
    const { rerender } = render(summary({ day, reason }, 1));
    expect(screen.getByRole('alert')).toHaveTextContent('There are 2 problems');
    rerender(summary({ reason }, 1));
    rerender(summary({}, 1));
    expect(screen.getByRole('alert')).toHaveTextContent('There are 2 problems');
    rerender(summary({ reason }, 2));
    expect(screen.getByRole('alert')).toHaveTextContent('There is 1 problem');
    rerender(summary({}, 3));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
