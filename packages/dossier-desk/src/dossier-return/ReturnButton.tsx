import { Button } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useDeskKey } from '../dossier/useDeskKey.ts';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { ReturnDrawer } from './ReturnDrawer.tsx';

interface ReturnButtonProps {
  dossier: Dossier_AssessmentFragment;
  /** Criteria found wanting so far. */
  suggested?: readonly string[];
  onDone: () => void;
}

/** Opens what has to be said to send a dossier back; nothing for whom it is not the turn. */
export function ReturnButton({ dossier, suggested = [], onDone }: ReturnButtonProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  useDeskKey('KeyR', () => setOpen(dossier.viewerCanReturn));
  if (!dossier.viewerCanReturn) return null;
  return (
    <>
      <Button icon={Undo2} shortcut="R" onPress={() => setOpen(true)}>
        {t`Trả lại`}
      </Button>
      {isOpen ? (
        <ReturnDrawer
          dossier={dossier}
          suggested={suggested}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
