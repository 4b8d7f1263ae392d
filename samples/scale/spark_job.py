"""Facts of many articles with Spark: spark-submit spark_job.py ARTICLES OUTPUT [PARTITIONS]

ARTICLES is JSON lines, an article a line; OUTPUT becomes a folder of facts, which kg add takes. kg must be on the PATH of every worker. Each partition starts
one process, which reads lines and writes lines; so a partition should hold some hundred articles, to which the half second of the start is nothing.
"""
import sys

from pyspark.sql import SparkSession

articles, output = sys.argv[1], sys.argv[2]
partitions = int(sys.argv[3]) if len(sys.argv) > 3 else 64
spark = SparkSession.builder.appName("kg extract").getOrCreate()
(spark.sparkContext.textFile(articles, partitions)
 .pipe("kg extract - --format jsonl --quiet", checkCode=True)
 .saveAsTextFile(output))
