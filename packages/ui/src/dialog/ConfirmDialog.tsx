import { keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, type ButtonTone } from '../button/Button.tsx';

interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** A question that names the act: "Trả lại 1 tiêu chí cho trường?" */
  title: string;
  /** The consequence in one sentence. */
  consequence: ReactNode;
  /** Fields the act needs, a code to type. */
  children?: ReactNode;
  /** The verb of the act with its object. */
  actLabel: string;
  actTone?: Extract<ButtonTone, 'primary' | 'stop' | 'seal'>;
  onAct: () => void;
  isActing?: boolean;
  /** The safe way out; it has the focus. "Để sau" unless said otherwise. */
  keepLabel?: string;
}

/** Asks before an act that cannot be undone, and only then. Esc and the first button leave things as they are. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    onOpenChange,
    title,
    consequence,
    children,
    actLabel,
    actTone = 'primary',
    onAct,
    isActing,
    keepLabel,
  } = props;
  const { t } = useLingui();
  const consequenceId = useId();
  return (
    <ModalOverlay className="at-scrim" isOpen={isOpen} onOpenChange={onOpenChange} isKeyboardDismissDisabled={isActing}>
      <Modal className="at-dialog-box">
        <Dialog className="at-dialog" role="alertdialog" aria-describedby={consequenceId}>
          <Heading slot="title" className="at-dialog-title">
            {keepCompounds(title)}
          </Heading>
          <p id={consequenceId} className="at-muted">
            {consequence}
          </p>
          {children ? <div className="at-dialog-body">{children}</div> : null}
          <div className="at-dialog-acts">
            <Button onPress={() => onOpenChange(false)} autoFocus={!children}>
              {keepLabel ?? t`Để sau`}
            </Button>
            <Button tone={actTone} onPress={onAct} isLoading={isActing}>
              {actLabel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
