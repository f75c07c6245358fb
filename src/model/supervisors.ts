/**
 * The supervisory authorities (Art. 51 GDPR) of the EU, the EEA and the United Kingdom, by ISO 3166-1 code. People
 * can lodge a complaint with the authority of the country where they live (Art. 77).
 */

export interface Supervisor {
  /** Its official names by language. The first one is the fallback for other languages. */
  readonly names: Readonly<Record<string, string>>;
  readonly url: string;
  /** Each state of the country has its own authority; `url` lists them. */
  readonly ofEachState?: true;
}

const at = (url: string, names: Supervisor['names']): Supervisor => ({ names, url });

const SUPERVISORS: Readonly<Record<string, Supervisor>> = {
  AT: at('https://www.dsb.gv.at/', { de: 'Österreichische Datenschutzbehörde' }),
  BE: at('https://www.dataprotectionauthority.be/', {
    nl: 'Gegevensbeschermingsautoriteit (GBA)',
    fr: 'Autorité de protection des données (APD)',
    de: 'Datenschutzbehörde (DSB)',
    en: 'Belgian Data Protection Authority',
  }),
  BG: at('https://www.cpdp.bg/', {
    bg: 'Комисия за защита на личните данни (КЗЛД)',
    en: 'Commission for Personal Data Protection',
  }),
  CY: at('https://www.dataprotection.gov.cy/', {
    el: 'Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    en: 'Commissioner for Personal Data Protection',
  }),
  CZ: at('https://uoou.gov.cz/', { cs: 'Úřad pro ochranu osobních údajů' }),
  DE: {
    names: { de: 'Datenschutzaufsichtsbehörde' },
    url: 'https://www.bfdi.bund.de/DE/Service/Anschriften/Laender/Laender-node.html',
    ofEachState: true,
  },
  DK: at('https://www.datatilsynet.dk/', { da: 'Datatilsynet' }),
  EE: at('https://www.aki.ee/', { et: 'Andmekaitse Inspektsioon' }),
  ES: at('https://www.aepd.es/', { es: 'Agencia Española de Protección de Datos (AEPD)' }),
  FI: at('https://tietosuoja.fi/', {
    fi: 'Tietosuojavaltuutetun toimisto',
    sv: 'Dataombudsmannens byrå',
    en: 'Office of the Data Protection Ombudsman',
  }),
  FR: at('https://www.cnil.fr/', { fr: 'Commission nationale de l’informatique et des libertés (CNIL)' }),
  GB: at('https://ico.org.uk/', { en: 'Information Commissioner’s Office (ICO)' }),
  GR: at('https://www.dpa.gr/', {
    el: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    en: 'Hellenic Data Protection Authority',
  }),
  HR: at('https://azop.hr/', { hr: 'Agencija za zaštitu osobnih podataka (AZOP)' }),
  HU: at('https://www.naih.hu/', { hu: 'Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)' }),
  IE: at('https://www.dataprotection.ie/', {
    en: 'Data Protection Commission (DPC)',
    ga: 'An Coimisiún um Chosaint Sonraí',
  }),
  IS: at('https://www.personuvernd.is/', { is: 'Persónuvernd' }),
  IT: at('https://www.garanteprivacy.it/', { it: 'Garante per la protezione dei dati personali' }),
  LI: at('https://www.datenschutzstelle.li/', { de: 'Datenschutzstelle Fürstentum Liechtenstein' }),
  LT: at('https://vdai.lrv.lt/', { lt: 'Valstybinė duomenų apsaugos inspekcija' }),
  LU: at('https://cnpd.public.lu/', { fr: 'Commission nationale pour la protection des données (CNPD)' }),
  LV: at('https://www.dvi.gov.lv/', { lv: 'Datu valsts inspekcija' }),
  MT: at('https://idpc.org.mt/', {
    en: 'Information and Data Protection Commissioner (IDPC)',
    mt: 'Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data',
  }),
  NL: at('https://www.autoriteitpersoonsgegevens.nl/', { nl: 'Autoriteit Persoonsgegevens (AP)' }),
  NO: at('https://www.datatilsynet.no/', { nb: 'Datatilsynet' }),
  PL: at('https://uodo.gov.pl/', { pl: 'Prezes Urzędu Ochrony Danych Osobowych (UODO)' }),
  PT: at('https://www.cnpd.pt/', { pt: 'Comissão Nacional de Proteção de Dados (CNPD)' }),
  RO: at('https://www.dataprotection.ro/', {
    ro: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP)',
  }),
  SE: at('https://www.imy.se/', { sv: 'Integritetsskyddsmyndigheten (IMY)' }),
  SI: at('https://www.ip-rs.si/', { sl: 'Informacijski pooblaščenec' }),
  SK: at('https://dataprotection.gov.sk/', { sk: 'Úrad na ochranu osobných údajov Slovenskej republiky' }),
};

/** The list of all authorities, by the European Data Protection Board. */
export const SUPERVISORS_LIST = 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en';

/** The codes of all countries in `SUPERVISORS`. */
export const COUNTRIES = Object.keys(SUPERVISORS);

/** Returns the authority of a country; `undefined` for an unknown code. */
export const supervisorOf = (country: string): Supervisor | undefined =>
  Object.hasOwn(SUPERVISORS, country) ? SUPERVISORS[country] : undefined;

/** Countries in the European Economic Area but not in the EU. */
const EEA_ONLY = new Set(['IS', 'LI', 'NO']);

/** Returns the codes that include a country, narrowest first: its own code, `EU` and `EEA`. */
export function regionsOf(country: string): readonly string[] {
  if (country === 'GB' || !supervisorOf(country)) return [country];
  return EEA_ONLY.has(country) ? [country, 'EEA'] : [country, 'EU', 'EEA'];
}
