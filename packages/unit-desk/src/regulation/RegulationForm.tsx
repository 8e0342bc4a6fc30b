import {
  Button,
  Cluster,
  DateField,
  Drawer,
  FieldGroup,
  notify,
  ProblemsSummary,
  Select,
  Stack,
  TextField,
} from '@antoan/ui';
import { FailureNotice, FileUploadField, type SentFile, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { RegulationKind } from '../graphql/graphql.ts';
import './regulation-problems.ts';
import type { Regulation } from './regulation.fragments.ts';
import { useRegulationKindWords } from './useRegulationKindWords.ts';

const RecordRegulation_mutation = graphql(`
  mutation RecordRegulation($input: RecordRegulationInput!) {
    recordRegulation(input: $input) {
      regulation {
        id
        unit {
          id
          ...Regulations_unit
        }
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

const ReplaceRegulation_mutation = graphql(`
  mutation ReplaceRegulation($input: ReplaceRegulationInput!) {
    replaceRegulation(input: $input) {
      regulation {
        id
        unit {
          id
          ...Regulations_unit
        }
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

const FIELDS = ['number', 'title', 'issuedOn', 'validFrom', 'validTo', 'fileId'] as const;
const REQUIRED = ['number', 'title', 'issuedOn', 'validFrom'] as const;

interface RegulationFormProps {
  unitId: string;
  /** The version that the new one replaces; null for a regulation of its own. */
  former: Regulation | null;
  onClose: () => void;
}

/** Puts a regulation on record, or the version that replaces one. */
export function RegulationForm({ unitId, former, onClose }: RegulationFormProps) {
  const { t } = useLingui();
  const kinds = useRegulationKindWords();
  const [kind, setKind] = useState<RegulationKind>(former?.kind ?? 'NOI_QUY');
  const [form, setForm] = useState<Record<(typeof FIELDS)[number], string | null>>({
    number: '',
    title: former?.title ?? '',
    issuedOn: null,
    validFrom: null,
    validTo: null,
    fileId: null,
  });
  const [isPending, setPending] = useState(false);
  const [recorded, record] = useMutation(RecordRegulation_mutation);
  const [replaced, replace] = useMutation(ReplaceRegulation_mutation);
  const problems = useProblems();
  const target = useMemo(() => ({ service: 'units', noun: 'regulation', subjectId: unitId }), [unitId]);
  const set = (change: Partial<typeof form>) => setForm((now) => ({ ...now, ...change }));
  const takeFile = useMemo(() => (file: SentFile | null) => set({ fileId: file?.id ?? null }), []);
  const error = former ? replaced.error : recorded.error;

  async function save() {
    const missing = REQUIRED.filter((name) => !form[name]).map((name) => ({
      code: `regulation.${name}.missing`,
      path: [name],
      params: [],
    }));
    const pending = isPending ? [{ code: 'regulation.file.pending', path: ['fileId'], params: [] }] : [];
    if (problems.keep({ payload: { problems: [...missing, ...pending] } })) return;
    const document = {
      number: form.number ?? '',
      title: form.title ?? '',
      issuedOn: form.issuedOn ?? '',
      validFrom: form.validFrom ?? '',
      validTo: form.validTo,
      fileId: form.fileId,
    };
    const outcome = former
      ? await replace({ input: { ...document, id: former.id, version: former.version } }).then((answer) => ({
          ...answer,
          payload: answer.data?.replaceRegulation,
        }))
      : await record({ input: { ...document, unitId, kind } }).then((answer) => ({
          ...answer,
          payload: answer.data?.recordRegulation,
        }));
    if (problems.keep({ payload: outcome.payload ?? null, error: outcome.error }) || outcome.error) return;
    notify(former ? t`Đã ghi bản thay thế` : t`Đã ghi văn bản vào danh mục`);
    onClose();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={former ? t`Thay thế văn bản số ${former.number}` : t`Thêm văn bản`}
      footer={
        <Cluster align="end">
          <Button onPress={onClose}>{t`Để sau`}</Button>
          <Button tone="primary" onPress={() => void save()} isLoading={recorded.fetching || replaced.fetching}>
            {former ? t`Ghi bản thay thế` : t`Ghi văn bản`}
          </Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.others(...FIELDS).map((message) => ({ message }))} hasFocus />
        {former ? null : (
          <Select
            label={t`Loại văn bản`}
            options={Object.entries(kinds).map(([id, label]) => ({ id: id as RegulationKind, label }))}
            value={kind}
            onChange={setKind}
          />
        )}
        <TextField
          label={t`Số, ký hiệu`}
          value={form.number ?? ''}
          onChange={(number) => set({ number })}
          error={problems.of('number')}
        />
        <TextField
          label={t`Trích yếu`}
          hint={t`Không ghi tên cá nhân.`}
          value={form.title ?? ''}
          onChange={(title) => set({ title })}
          error={problems.of('title')}
        />
        <FieldGroup>
          <DateField
            label={t`Ngày ban hành`}
            value={form.issuedOn}
            onChange={(issuedOn) => set({ issuedOn })}
            error={problems.of('issuedOn')}
          />
          <DateField
            label={t`Có hiệu lực từ`}
            value={form.validFrom}
            onChange={(validFrom) => set({ validFrom })}
            error={problems.of('validFrom')}
            hint={former ? t`Bản cũ hết hiệu lực từ ngày này.` : undefined}
          />
          <DateField
            label={t`Hết hiệu lực sau ngày`}
            isOptional
            value={form.validTo}
            onChange={(validTo) => set({ validTo })}
            error={problems.of('validTo')}
          />
        </FieldGroup>
        <FileUploadField
          label={t`Tệp văn bản`}
          isOptional
          target={target}
          onChange={takeFile}
          onPending={setPending}
          error={problems.of('fileId')}
        />
      </Stack>
    </Drawer>
  );
}
