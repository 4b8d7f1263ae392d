Creator "kg"
graph [
  directed 1
  multigraph 1
]
