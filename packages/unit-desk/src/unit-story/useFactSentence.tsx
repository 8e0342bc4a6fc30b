import { formatPercent, inSentence } from '@antoan/i18n';
import { Link } from '@antoan/router';
import { Tag } from '@antoan/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CodeScheme } from '../graphql/graphql.ts';
import type { StoryFact } from './story-days.ts';

type Line = Extract<StoryFact, { kind: 'came' }>['line'];

interface FactSentenceOptions {
  unitHref: (unitId: string) => string;
  isTerritory: boolean;
}

/** Says one fact of a unit's story in a sentence; other units are links where the viewer may open them. */
export function useFactSentence({ unitHref, isTerritory }: FactSentenceOptions): (fact: StoryFact) => ReactNode {
  const { t } = useLingui();
  const schemes = useSchemeWords();
  const none = t`chưa ghi`;
  const said = (value: string | null) => (value === null ? none : inSentence(value));

  function changed({ what, from, to }: Extract<StoryFact, { kind: 'changed' }>): string {
    const words = { from: said(from), to: said(to) };
    switch (what) {
      case 'name':
        return t`Đổi tên từ “${{ from: from ?? none }}” thành “${{ to: to ?? none }}”.`;
      case 'place':
        return t`Địa bàn chuyển từ ${{ from: words.from }} sang ${{ to: words.to }}.`;
      case 'managingBody':
        return t`Cơ quan chủ quản chuyển từ ${{ from: words.from }} sang ${{ to: words.to }}.`;
      case 'policeOffice':
        return t`Công an phụ trách chuyển từ ${{ from: words.from }} sang ${{ to: words.to }}.`;
      case 'reportsTo':
        return t`Nơi nhận báo cáo chuyển từ ${{ from: words.from }} sang ${{ to: words.to }}.`;
      case 'address':
        return t`Địa chỉ đổi từ ${{ from: words.from }} sang ${{ to: words.to }}.`;
    }
  }

  function flag({ what, isSo }: Extract<StoryFact, { kind: 'flag' }>): string {
    if (what === 'partyOrganisation') return isSo ? t`Có tổ chức đảng.` : t`Không còn tổ chức đảng.`;
    return isSo ? t`Nằm trong khu công nghiệp.` : t`Không còn nằm trong khu công nghiệp.`;
  }

  const sorts = { level: t`Đổi cấp hành chính.`, schoolLevel: t`Đổi cấp học.`, sizeClass: t`Đổi quy mô.` };

  return (fact) => {
    switch (fact.kind) {
      case 'begun':
        return fact.place
          ? t`${{ name: fact.name }} được ghi nhận, địa bàn ${{ place: inSentence(fact.place) }}.`
          : t`${{ name: fact.name }} được ghi nhận.`;
      case 'changed':
        return changed(fact);
      case 'flag':
        return flag(fact);
      case 'sort':
        return sorts[fact.what];
      case 'unchanged':
        return t`Tiếp tục, giữ nguyên.`;
      case 'coded':
        return fact.from === null
          ? t`Mang mã ${{ code: fact.to }} (${{ scheme: schemes[fact.scheme] }}).`
          : t`Đổi mã từ ${{ from: fact.from }} thành ${{ to: fact.to }} (${{ scheme: schemes[fact.scheme] }}).`;
      case 'came':
        return <Came line={fact.line} unitHref={unitHref} />;
      case 'went':
        return <Went line={fact.line} unitHref={unitHref} />;
      case 'ended':
        return isTerritory ? t`Không còn đơn vị hành chính này.` : t`Kết thúc hoạt động.`;
      case 'head':
        return fact.head.isActing
          ? t`${{ person: fact.head.personName }} giữ quyền hoặc phụ trách: ${{ position: fact.head.position }}.`
          : t`${{ person: fact.head.personName }} giữ chức ${{ position: fact.head.position }}.`;
    }
  };
}

/** Who gives a code, in words. */
export function useSchemeWords(): Record<CodeScheme, string> {
  const { t } = useLingui();
  return {
    GSO: t`mã hành chính`,
    MOET: t`mã trường`,
    MST: t`mã số thuế`,
    INTERNAL: t`mã nội bộ`,
  };
}

interface LineProps {
  line: Line;
  unitHref: (unitId: string) => string;
}

function Came({ line, unitHref }: LineProps) {
  const name = <UnitName name={line.from.name} unitId={line.fromUnit?.id} unitHref={unitHref} />;
  return (
    <>
      {line.kind === 'SPLIT' ? <Trans>Nhận một phần từ {name}.</Trans> : <Trans>Nhận sáp nhập {name}.</Trans>}
      <Doubt line={line} />
    </>
  );
}

function Went({ line, unitHref }: LineProps) {
  const name = <UnitName name={line.to.name} unitId={line.toUnit?.id} unitHref={unitHref} />;
  const share = line.share ? formatPercent(line.share) : null;
  return (
    <>
      {line.kind === 'SPLIT' ? (
        share ? (
          <Trans>
            Chia tách, {share} về {name}.
          </Trans>
        ) : (
          <Trans>Chia tách, một phần về {name}; chưa ghi tỷ lệ.</Trans>
        )
      ) : line.kind === 'CONTINUE' ? (
        <Trans>Đơn vị kế thừa là {name}.</Trans>
      ) : (
        <Trans>Sáp nhập vào {name}.</Trans>
      )}
      <Doubt line={line} />
    </>
  );
}

interface UnitNameProps {
  name: string;
  unitId: string | undefined;
  unitHref: (unitId: string) => string;
}

function UnitName({ name, unitId, unitHref }: UnitNameProps) {
  return unitId ? <Link to={unitHref(unitId)}>{inSentence(name)}</Link> : <b>{inSentence(name)}</b>;
}

function Doubt({ line }: { line: Line }) {
  const { t } = useLingui();
  if (line.confidence === 'HIGH') return null;
  return (
    <>
      {' '}
      <Tag tone="warn">{line.confidence === 'LOW' ? t`chưa chắc chắn` : t`cần đối chiếu văn bản gốc`}</Tag>
    </>
  );
}
