import { formatDate } from '@antoan/i18n';
import { Cluster, Drawer, Timeline } from '@antoan/ui';
import { FileLink } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { RegulationChain } from './regulation-chains.ts';
import type { Regulation } from './regulation.fragments.ts';
import { useRegulationTerm } from './useRegulationTerm.ts';

/** A regulation through its versions, the newest first, each with its file. */
export function RegulationHistory({ chain, onClose }: { chain: RegulationChain<Regulation>; onClose: () => void }) {
  const { t } = useLingui();
  const termOf = useRegulationTerm();
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Các bản của văn bản số ${chain.last.number}`}
    >
      <Timeline
        label={t`Các bản, mới nhất trước`}
        items={[chain.last, ...chain.former].map((version, index) => ({
          id: version.id,
          state: index === 0 && !termOf(version).isOver ? 'now' : 'done',
          title: t`Số ${version.number}, ngày ${formatDate(version.issuedOn)}`,
          detail: (
            <Cluster>
              <span>
                {version.title}. {termOf(version).text}.
              </span>
              {version.file ? <FileLink file={version.file} /> : null}
            </Cluster>
          ),
        }))}
      />
    </Drawer>
  );
}
