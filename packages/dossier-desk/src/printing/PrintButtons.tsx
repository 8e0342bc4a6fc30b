import { Cluster } from '@antoan/ui';
import { DownloadButton } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';

interface PrintButtonsProps {
  /** The row that is printed. */
  of: 'recognition-decisions' | 'recognition-proposals';
  id: string;
  /** Number of the document, which the file is named after. */
  number: string;
  /** How many certificates it gives; none are offered for none. */
  certificates?: number;
}

/** The document as PDF and Word, and its certificates in one file to print. */
export function PrintButtons({ of, id, number, certificates = 0 }: PrintButtonsProps) {
  const { t } = useLingui();
  const path = `/api/files/safety-standard/${of}/${id}`;
  const type = of === 'recognition-decisions' ? t`Quyết định` : t`Tờ trình`;
  const name = `${type} ${number.replaceAll('/', '-')}`;
  return (
    <Cluster>
      <DownloadButton path={`${path}/document.pdf`} name={`${name}.pdf`}>
        {t`Tải PDF`}
      </DownloadButton>
      <DownloadButton path={`${path}/document.docx`} name={`${name}.docx`}>
        {t`Tải Word`}
      </DownloadButton>
      {certificates > 0 ? (
        <DownloadButton path={`${path}/certificates.pdf`} name={`${t`Giấy công nhận`} ${name}.pdf`}>
          {t`In ${{ count: certificates }} giấy công nhận`}
        </DownloadButton>
      ) : null}
    </Cluster>
  );
}
