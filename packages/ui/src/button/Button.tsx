import { keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

/** `primary` once a view; `plain` beside it; `quiet` in text; `stop` ends something; `seal` signs, nothing else. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'stop' | 'seal';

interface ButtonProps {
  /** A verb with its object: "Nộp hồ sơ". */
  children: ReactNode;
  tone?: ButtonTone;
  size?: 'regular' | 'small';
  icon?: LucideIcon;
  /** Key that does the same, shown inside. */
  shortcut?: string;
  type?: 'button' | 'submit';
  /** Keeps its width, says "Đang lưu", and does not act twice. */
  isLoading?: boolean;
  loadingLabel?: string;
  /** Only for an act that cannot exist now; say why in `disabledReason`. Missing input does not disable. */
  isDisabled?: boolean;
  disabledReason?: string;
  /** Takes the whole line. */
  isWide?: boolean;
  onPress?: (event: PressEvent) => void;
  'aria-label'?: string;
  'aria-describedby'?: string;
  autoFocus?: boolean;
  form?: string;
  slot?: string | null;
}

/** Does something here; what leads elsewhere is a LinkButton. */
export function Button(props: ButtonProps) {
  const {
    children,
    tone = 'plain',
    size = 'regular',
    icon,
    shortcut,
    type = 'button',
    isLoading,
    loadingLabel,
  } = props;
  const { isDisabled, disabledReason, isWide, ...rest } = props;
  const { t } = useLingui();
  const { 'aria-label': label, 'aria-describedby': describedBy, onPress, autoFocus, form, slot } = rest;
  return (
    <>
      <AriaButton
        // Not React Aria's isPending: its announcement names the button by id and outlives it, as on sign-in.
        className={`${buttonClass(tone, size, isWide)}${isLoading ? ' at-button-loading' : ''}`}
        type={isLoading ? 'button' : type}
        isDisabled={isDisabled}
        onPress={isLoading ? undefined : onPress}
        aria-label={label}
        aria-describedby={describedBy}
        autoFocus={autoFocus}
        form={form}
        slot={slot}
      >
        <span className="at-button-face" aria-hidden={isLoading || undefined}>
          {icon ? <Icon of={icon} /> : null}
          {typeof children === 'string' ? keepCompounds(children) : children}
          {shortcut ? <kbd className="at-kbd at-no-phone">{shortcut}</kbd> : null}
        </span>
        {isLoading ? (
          <span className="at-button-wait" role="status">
            <Icon of={LoaderCircle} />
            {loadingLabel ?? t`Đang lưu`}
          </span>
        ) : null}
      </AriaButton>
      {isDisabled && disabledReason ? <span className="at-sub at-button-reason">{disabledReason}</span> : null}
    </>
  );
}

/** The classes of a button, for links that look like one. */
export function buttonClass(tone: ButtonTone, size: 'regular' | 'small' = 'regular', isWide = false): string {
  return ['at-button', `at-button-${tone}`, size === 'small' && 'at-button-small', isWide && 'at-button-wide']
    .filter(Boolean)
    .join(' ');
}
