#!/usr/bin/env node
import '../dist/seized.mjs';
