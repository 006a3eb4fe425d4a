// Before all that is counted: of a function that has run before, only its calls can be.
import './steps.ts'
