/** Lines of a page in German: a title, and a paragraph. */
export const germanLines = [
  'Bericht über die Fähre',
  'Die Fähre über den großen Fluss führt täglich für zwölf Männer und fünf Frauen',
  'hinüber. Gemäß der Übereinkunft prüft das Büro für Öffentliche Gewässer die Brücke',
  'während der kühlen Monate, und drückt dafür die Gebühren der Höfe.',
] as const
