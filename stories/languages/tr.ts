import type { SampleTexts } from './notices.js';

export const tr: SampleTexts = {
  lang: 'tr',
  kind: 'sosyal ağ',
  toTrain: 'gönderi öneren yapay zekâ modellerini eğitmek için',
  trainingTitle: 'Voorbeeld, gönderilerinizle yapay zekâ eğitiyor',
  trainingSummary: 'Voorbeeld hesabınız mı var? O zaman bu sizi ilgilendiriyor.',
  whatChanges:
    'Voorbeeld, kullanım koşullarını değiştirdi. Artık üyelerin herkese açık paylaşımlarını yapay zekâ için kullanabilir.',
  path: ['Ayarlar', 'Gizlilik', 'Yapay zekâ eğitimi'],
  control: 'Gönderilerimi kullan',
  covers: 'bundan sonra paylaşacaklarınız',
  whoCanUse: 'hesabı olmayanlar da',
  legalBasis: 'meşru menfaatler (GDPR, madde 6(1)(f))',
  position: 'Makam, Voorbeeld şirketinden beklemesini istiyor.',
  quote: 'İnsanlar kendileri karar verebilmeli.',
  people: ['üyeler', 'ziyaretçiler'],
  update: 'Voorbeeld artık yalnızca son beş yılın gönderilerini kullanıyor.',
  union: 'Avrupa Birliği',
  authority: 'ulusal denetim makamı',
  careTitle: 'Zorg: sağlık dosyanızı kim görebilir?',
  toShare: 'doktorlarınızla paylaşmak için',
  within: 'size gelen mektuptan sonraki 14 gün',
  operators: 'şebeke işletmecileri',
  operatorsTitle: 'Şebeke işletmecileri ve akıllı sayacınız',
  toPredict: 'şebekenin ne kadar yoğun olacağını tahmin etmek için',
};
