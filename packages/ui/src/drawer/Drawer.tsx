import { keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../button/IconButton.tsx';

interface DrawerProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  /** Acts at the foot. */
  footer?: ReactNode;
}

/** The detail of a row beside its list; the whole screen on a phone. Esc or a press outside closes it. */
export function Drawer({ isOpen, onOpenChange, title, children, footer }: DrawerProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay className="at-scrim at-scrim-drawer" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="at-drawer-box">
        <Dialog className="at-drawer">
          <header className="at-drawer-head">
            <Heading slot="title" className="at-dialog-title">
              {keepCompounds(title)}
            </Heading>
            <IconButton icon={X} label={t`Đóng`} onPress={() => onOpenChange(false)} />
          </header>
          <div className="at-drawer-body">{children}</div>
          {footer ? <footer className="at-drawer-foot">{footer}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
