import { formatDate } from '@antoan/i18n';
import { Button, Panel, Table, Tag } from '@antoan/ui';
import { FileLink } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { History, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, readFragment } from '../graphql.ts';
import { chainsOf, type RegulationChain } from './regulation-chains.ts';
import { Regulation_regulation, type Regulation, Regulations_unit } from './regulation.fragments.ts';
import { useRegulationKindWords } from './useRegulationKindWords.ts';
import { useRegulationTerm } from './useRegulationTerm.ts';

// Most readers change nothing: what they do not open they need not load.
const EndRegulationDialog = lazy(() =>
  import('./EndRegulationDialog.tsx').then((part) => ({ default: part.EndRegulationDialog })),
);
const RegulationForm = lazy(() => import('./RegulationForm.tsx').then((part) => ({ default: part.RegulationForm })));
const RegulationHistory = lazy(() =>
  import('./RegulationHistory.tsx').then((part) => ({ default: part.RegulationHistory })),
);

type Chain = RegulationChain<Regulation>;
type Doing = { act: 'record' } | { act: 'replace' | 'end' | 'history'; chain: Chain };

/** The rules that a unit has given itself: what applies, its file, what it replaced, and how to renew it. */
export function RegulationsPanel(props: { unit: FragmentType<typeof Regulations_unit> }) {
  const { t } = useLingui();
  const { id, regulations, viewerCanRecordRegulation } = readFragment(Regulations_unit, props.unit);
  const [doing, setDoing] = useState<Doing | null>(null);
  const versions = regulations.map((each) => readFragment(Regulation_regulation, each));
  const close = () => setDoing(null);
  return (
    <Panel
      title={t`Nội quy, quy chế`}
      isFlush
      action={
        viewerCanRecordRegulation ? (
          <Button size="small" icon={Plus} onPress={() => setDoing({ act: 'record' })}>
            {t`Thêm văn bản`}
          </Button>
        ) : null
      }
    >
      {versions.length === 0 ? (
        <p className="at-panel-body at-muted">{t`Chưa ghi nội quy, quy chế nào.`}</p>
      ) : (
        <RegulationTable chains={chainsOf(versions)} onAct={setDoing} />
      )}
      <Suspense fallback={null}>
        {doing?.act === 'record' ? <RegulationForm unitId={id} former={null} onClose={close} /> : null}
        {doing?.act === 'replace' ? <RegulationForm unitId={id} former={doing.chain.last} onClose={close} /> : null}
        {doing?.act === 'end' ? <EndRegulationDialog regulation={doing.chain.last} onClose={close} /> : null}
        {doing?.act === 'history' ? <RegulationHistory chain={doing.chain} onClose={close} /> : null}
      </Suspense>
    </Panel>
  );
}

function RegulationTable({ chains, onAct }: { chains: readonly Chain[]; onAct: (doing: Doing) => void }) {
  const { t } = useLingui();
  const kinds = useRegulationKindWords();
  const termOf = useRegulationTerm();
  return (
    <Table
      label={t`Nội quy, quy chế của đơn vị`}
      rows={chains}
      rowKey={({ last }) => last.id}
      columns={[
        {
          id: 'document',
          label: t`Văn bản`,
          cell: (chain) => (
            <>
              <div>{chain.last.title}</div>
              <div className="at-sub">
                {kinds[chain.last.kind]}, {t`số ${chain.last.number}, ngày ${formatDate(chain.last.issuedOn)}`}
              </div>
              <FormerVersions chain={chain} onAct={onAct} />
            </>
          ),
        },
        {
          id: 'term',
          label: t`Hiệu lực`,
          cell: ({ last }) => (termOf(last).isOver ? <Tag>{termOf(last).text}</Tag> : termOf(last).text),
        },
        {
          id: 'file',
          label: t`Tệp`,
          phone: 'aside',
          cell: ({ last }) =>
            last.file ? <FileLink file={last.file} /> : <span className="at-sub">{t`Chưa có`}</span>,
        },
        {
          id: 'acts',
          label: t`Việc làm`,
          cell: (chain) => <ChainActs chain={chain} isOver={termOf(chain.last).isOver} onAct={onAct} />,
        },
      ]}
    />
  );
}

function ChainActs({ chain, isOver, onAct }: { chain: Chain; isOver: boolean; onAct: (doing: Doing) => void }) {
  const { t } = useLingui();
  const { number, viewerCanReplace } = chain.last;
  return (
    <span className="at-nowrap">
      {viewerCanReplace ? (
        <Button
          tone="quiet"
          size="small"
          aria-label={t`Thay thế văn bản số ${number}`}
          onPress={() => onAct({ act: 'replace', chain })}
        >
          {t`Thay thế`}
        </Button>
      ) : null}
      {viewerCanReplace && !isOver ? (
        <Button
          tone="quiet"
          size="small"
          aria-label={t`Kết thúc hiệu lực văn bản số ${number}`}
          onPress={() => onAct({ act: 'end', chain })}
        >
          {t`Kết thúc`}
        </Button>
      ) : null}
    </span>
  );
}

function FormerVersions({ chain, onAct }: { chain: Chain; onAct: (doing: Doing) => void }) {
  const { t } = useLingui();
  const { last, former } = chain;
  const { number } = last;
  return former.length === 0 ? null : (
    <Button
      tone="quiet"
      size="small"
      icon={History}
      aria-label={t`Xem ${former.length} bản trước của văn bản số ${number}`}
      onPress={() => onAct({ act: 'history', chain })}
    >
      {t`${former.length} bản trước`}
    </Button>
  );
}
