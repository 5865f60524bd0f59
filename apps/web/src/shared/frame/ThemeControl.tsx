import { styled } from '@mui/material/styles';
import { chooseColorScheme, ChoiceGroup, Icon, useColorScheme } from '@waymark/ui';
import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useTranslation } from 'react-i18next';
import { PopoverButton } from './PopoverButton.js';

const ICONS = { light: Sun, dark: Moon, system: Monitor };
const MODES = ['light', 'dark', 'system'] as const;

const Word = styled('span')({ fontSize: 14, color: 'var(--wm-ink-2)' });

/** Light, dark, or as on this device; kept on the device and applied at once. */
export function ThemeChoice() {
  const { t } = useTranslation();
  const mode = useColorScheme();
  return (
    <ChoiceGroup
      legend={t('theme.label')}
      choices={MODES.map((value) => ({ value, label: t(`theme.${value}`), mark: <Icon of={ICONS[value]} small /> }))}
      value={mode}
      onChange={chooseColorScheme}
    />
  );
}

/** The choice of appearance behind a button that names the present one. */
export function ThemeControl() {
  const { t } = useTranslation();
  const mode = useColorScheme();
  return (
    <PopoverButton
      label={`${t('theme.label')}: ${t(`theme.${mode}`)}`}
      face={
        <>
          <Icon of={ICONS[mode]} />
          <Word>{t(`theme.${mode}`)}</Word>
        </>
      }
    >
      {() => <ThemeChoice />}
    </PopoverButton>
  );
}
