import { z } from 'zod'
import { languageChoices } from '../../../shared/messages/languages.ts'
import { papers } from '../../../shared/paper.ts'
import {
  learningStepMinutes,
  libraryOrders,
  lineHeights,
  mostLearningSteps,
  newPerDays,
  retentions,
  reviewsPerDays,
  rollovers,
  type Settings,
  textFaces,
  textSizes,
  textWidths,
  themes,
  zooms,
} from '../../../shared/settings.ts'

/** The form of settings, as they are stored and as the page sends them. */
export const settingsSchema = z.strictObject({
  language: z.enum(languageChoices),
  theme: z.enum(themes),
  textSize: z.int().min(textSizes.min).max(textSizes.max),
  textFace: z.enum(textFaces),
  textWidth: z.int().min(textWidths.min).max(textWidths.max),
  lineHeight: z.number().min(lineHeights.min).max(lineHeights.max),
  zoom: z.int().min(zooms.min).max(zooms.max),
  singleKeys: z.boolean(),
  caret: z.boolean(),
  wholeWords: z.boolean(),
  libraryOrder: z.enum(libraryOrders),
  inspector: z.boolean(),
  retention: z.number().min(retentions.min).max(retentions.max),
  newPerDay: z.int().min(newPerDays.min).max(newPerDays.max),
  reviewsPerDay: z.int().min(reviewsPerDays.min).max(reviewsPerDays.max),
  learningSteps: z
    .array(z.int().min(learningStepMinutes.min).max(learningStepMinutes.max))
    .min(1)
    .max(mostLearningSteps),
  rollover: z.int().min(rollovers.min).max(rollovers.max),
  typeAnswers: z.boolean(),
  paper: z.enum(['system', ...papers]),
  badge: z.boolean(),
}) satisfies z.ZodType<Settings>
