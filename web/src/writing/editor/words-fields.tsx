import { Form, Input, Select, type FormInstance } from 'antd';
import { useWords } from '../../i18n/use-words';
import { AttachmentsField } from './attachments-field';
import { RichTextField } from './rich-text-field';
import type { useFiles } from './use-files';

/** As the server limits them. */
const MOST = { title: 200, keywords: 20, keyword: 40 };
/** What separates keywords, on either keyboard. */
const BETWEEN = [',', '\uff0c', '\u3001', ';', '\uff1b'];

interface Props {
  form: FormInstance;
  /** Name of the field whose value is `{title, body, keywords, attachments}`. */
  name: string;
  files: ReturnType<typeof useFiles>;
  /** Another text to begin with is another editor. */
  start: string;
  /** For what is set without being typed. */
  changed: () => void;
}

/** The words of an edition: the form of a field of the kind `words`, each part with its own refusals. */
export function WordsFields({ form, name, files, start, changed }: Props) {
  const { t } = useWords();
  const required = { required: true, whitespace: true, message: t('words.required') };
  const attach = async (file: File): Promise<{ id: string; name: string } | null> => {
    const kept = await files.keep(file);
    if (!kept) return null;
    const before = (form.getFieldValue([name, 'attachments']) as string[] | undefined) ?? [];
    form.setFieldValue([name, 'attachments'], [...before, kept.id]);
    changed();
    return { id: kept.id, name: kept.fileName };
  };
  return (
    <>
      <Form.Item name={[name, 'title']} label={t('words.title')} rules={[required, { max: MOST.title }]}>
        <Input size="large" maxLength={MOST.title} autoComplete="off" />
      </Form.Item>
      <Form.Item key={start} name={[name, 'body']} label={t('words.body')} rules={[required]}>
        <RichTextField label={t('words.body')} isRequired keepPicture={attach} readFile={files.read} />
      </Form.Item>
      <Form.Item
        name={[name, 'keywords']}
        label={t('words.keywords')}
        extra={t('words.keywordsHint')}
        rules={[
          {
            validator: (_, given: string[] = []) =>
              given.length > MOST.keywords || given.some((one) => one.length > MOST.keyword)
                ? Promise.reject(new Error(t('words.keywordsTooMany', { n: MOST.keywords, max: MOST.keyword })))
                : Promise.resolve(),
          },
        ]}
      >
        <Select mode="tags" open={false} suffix={null} tokenSeparators={BETWEEN} />
      </Form.Item>
      <Form.Item name={[name, 'attachments']} label={t('words.attachments')}>
        <AttachmentsField
          known={files.known}
          isUploading={files.isUploading}
          upload={(chosen) =>
            void chosen.reduce((before, file) => before.then(() => attach(file)), Promise.resolve<unknown>(null))
          }
        />
      </Form.Item>
    </>
  );
}
