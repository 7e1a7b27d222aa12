// Applies the files in migrations/ to app.db, as a bridge does at its start.
package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"

	"go.mau.fi/util/dbutil"
	_ "go.mau.fi/util/dbutil/litestream"
)

func main() {
	defer func() {
		if why := recover(); why != nil {
			fmt.Println("panic:", why)
			os.Exit(2)
		}
	}()
	pool := dbutil.PoolConfig{Type: "sqlite3-fk-wal", URI: "file:app.db?_txlock=immediate", MaxOpenConns: 5, MaxIdleConns: 1}
	db, err := dbutil.NewFromConfig("", dbutil.Config{PoolConfig: pool}, dbutil.NoopLogger)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	files := os.DirFS("migrations").(interface {
		fs.ReadFileFS
		fs.ReadDirFS
	})
	db.UpgradeTable = dbutil.BuildUpgradeTable().WithFS(files).Finish()
	if err = db.Upgrade(context.Background()); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
